## The setting of a project
originality-title = Originalität
originality-lead = Jeder abgegebene Text wird mit deinen früheren Antworten, dem Text der Aufgabe und deinen Vergleichstexten verglichen.
originality-what-becomes = Abgeschriebene Texte
originality-mode = Wenn ein Text abgeschrieben ist
originality-off = Texte nicht vergleichen
originality-flag = Bei der Prüfung zeigen
originality-flag-help = Du siehst, was abgeschrieben ist, neben der Quelle, und entscheidest.
originality-rework = An den Bearbeiter zurückgeben
originality-rework-help = Der Bearbeiter sieht die abgeschriebenen Stellen und schreibt sie neu, solange noch eine Nachbesserung frei ist. Du siehst es auch.
originality-threshold = Abgeschrieben heißt: ab diesem Anteil
originality-threshold-help = Von einem Textfeld, 5 bis 100 %. Unter 15 % zählen auch Zitate und feste Wendungen.
originality-own-input = Auch mit dem Text der Aufgabe vergleichen
originality-own-input-help = Schalte das aus, wenn ein Text verbessert oder fortgesetzt werden soll.
originality-save = Speichern
originality-add-reference = Vergleichstext hinzufügen
originality-reference-text = Ein Text, den niemand als eigenen abgeben soll, zum Beispiel deine jetzige Website. Er gilt für alle deine Projekte, und nur du kannst ihn lesen.
originality-reference-name = Name
originality-reference-words = Text
originality-add = Hinzufügen
originality-references = Deine Vergleichstexte
originality-words = Wörter
originality-added = Hinzugefügt am
originality-acts = Was du tun kannst
originality-remove = Entfernen

## What was found
originality-nothing-found = Nichts in dieser Antwort steht schon in deinen früheren Antworten, in der Aufgabe oder in deinen Vergleichstexten.
# Such as "73.4 % copied".
originality-copied = { $part } abgeschrieben
originality-look-closely = Das ist mehr, als du erlaubst. Sieh nach, woher es kommt.
originality-was-sent-back = Dafür ging die Antwort an den Bearbeiter zurück.
originality-is-little = Das ist weniger, als du wissen wolltest.
originality-own-words = Die markierten Stellen gab es schon. Schreib sie mit eigenen Worten und gib den Text noch einmal ab.
originality-was-there = Was es schon gab
originality-from-answer = Eine frühere Antwort an dich
originality-from-own-answer = Eine frühere Antwort desselben Bearbeiters
originality-from-task = Der Text der Aufgabe
originality-from-named = Dein Vergleichstext „{ $name }“
originality-from-reference = Ein Vergleichstext
originality-near-copy = wörtlich übernommen
originality-light-edit = leicht verändert
originality-heavy-edit = stark verändert
originality-this-answer = Diese Antwort
originality-the-source = Die Quelle
