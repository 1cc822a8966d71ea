# Die Wörter der Jobs: Arten von Arbeit, Wege zur Aufgabe, Sprachen.

## Kinds of work

terms-category-writing = Texte schreiben
terms-category-translation = Übersetzen
terms-category-proofreading = Korrekturlesen
terms-category-transcription = Abschreiben
terms-category-classification = Einordnen
terms-category-data-entry = Daten erfassen
terms-category-research = Recherche
terms-category-survey = Umfragen
terms-category-images = Bilder
terms-category-sound = Ton
terms-category-testing = Testen
terms-category-on-site = Vor Ort
terms-category-other = Anderes

## How one comes to a task

terms-hiring-open = Sofort loslegen
terms-hiring-apply = Erst bewerben
terms-hiring-invite = Nur mit Einladung

## How hard it is

terms-difficulty-easy = Leicht
terms-difficulty-medium = Mittel
terms-difficulty-hard = Schwer

## Languages

terms-language-en = Englisch
terms-language-de = Deutsch
terms-language-fr = Französisch
terms-language-es = Spanisch
terms-language-it = Italienisch
terms-language-pt = Portugiesisch
terms-language-nl = Niederländisch
terms-language-pl = Polnisch
terms-language-tr = Türkisch
terms-language-uk = Ukrainisch
terms-language-ar = Arabisch
terms-language-zh = Chinesisch

## Places and pay

# So viele Plätze, und mehr, die niemand gezählt hat.
terms-places-many = über { $n }{"\u00A0"}Plätze frei
terms-places-left =
    { $n ->
        [one] { $n }{"\u00A0"}Platz frei
       *[other] { $n }{"\u00A0"}Plätze frei
    }
# Was eine Stunde davon bringt, und wie lange eine Antwort dauert.
terms-pay-an-hour = ≈ { $money } pro Stunde{"\u00A0"}· etwa { $time }
terms-about = etwa { $time }
