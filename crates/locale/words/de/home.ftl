## The start page

home-title = Mikrojobs
home-proverb = Kleinvieh macht auch Mist
home-lead = Ein Marktplatz für Mikrojobs: viele kleine Stücke bezahlter Arbeit, geprüft, bezahlt und als ein Ergebnis zurückgegeben.
home-earn = Geld verdienen
home-earn-how = Kleine Aufgaben und kleine Jobs. Du siehst die Vergütung, bevor du anfängst, und jederzeit, wo dein Geld ist.
home-find-work = Arbeit finden
home-order = Arbeit vergeben
home-order-how = Teile deine Arbeit in Aufgaben auf, bestimme, wer sie machen darf, und zahle nur für das, was du annimmst.
home-post-project = Projekt ausschreiben
home-sign-up = Konto anlegen
home-sign-in = Anmelden
