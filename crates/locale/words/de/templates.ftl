## The gallery
templates-title = Mit einer Vorlage anfangen
templates-to-empty = oder mit einem leeren Projekt
templates-people-apply = mit Bewerbung
templates-copy-title = Eins deiner Projekte kopieren
templates-copy = Kopieren
templates-empty-title = Leer anfangen

## One template
templates-use = Diese Vorlage nehmen
templates-workers-see = Was Bearbeiter sehen
templates-instructions = Anleitung
templates-terms = Vorschlag
templates-takes = Dauert etwa
templates-hourly = Macht pro Stunde
templates-answers = Antworten je Aufgabe
templates-who = Wer es machen darf
templates-changeable = Alles davon kannst du ändern, bevor du veröffentlichst.
templates-data = Deine Daten
templates-columns = Aus jeder Zeile wird eine Aufgabe. Die Spalten heißen:
templates-sample = Beispieltabelle
