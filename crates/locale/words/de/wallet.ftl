## Everywhere
wallet-title = Geldbörse
wallet-withdraw = Auszahlen
wallet-top-up = Aufladen
wallet-amount = Betrag
wallet-how-much = Wie viel
wallet-take-back = Zurücknehmen
wallet-column-state = Stand
wallet-column-asked = Angefragt
# Ways in which a payout goes.
wallet-way-bank = Bankkonto
wallet-way-paypal = PayPal
wallet-way-hand = Von Hand
# Such as "Bank account: DE12…34, Ada Lovelace"; the place is bold.
wallet-way-and-place = { $way }: { $place }, { $holder }

## Statement
wallet-statement = Kontoauszug
wallet-save-csv = Als CSV speichern
wallet-available = Verfügbar
wallet-being-checked = In Prüfung
# The money of tasks that are being checked.
wallet-released-by = spätestens am { $date } freigegeben
wallet-held = Für Auszahlungen vorgemerkt
wallet-sent = An dich unterwegs
wallet-earned = Dieses Jahr verdient
# Of what was earned this year.
wallet-paid-of-it = davon { $money } ausgezahlt
wallet-column-when = Wann
wallet-column-what = Was
wallet-column-balance = Guthaben
wallet-find-work = Arbeit finden
wallet-empty-title = Noch nichts
wallet-empty-text = Hier steht bald jede Bewegung deines Geldes.
# What a movement was for.
wallet-cause-reward = Vergütung
wallet-cause-bonus = Bonus
wallet-cause-bonus-given = Bonus gegeben
wallet-cause-escrow = Für ein Projekt zurückgelegt
wallet-cause-escrow-return = Aus einem Projekt zurück
wallet-cause-payout = Auszahlung
wallet-cause-payout-failed = Auszahlung zurückgekommen
wallet-cause-top-up = Aufladung
wallet-cause-reversal = Korrektur

## Payout
wallet-place-heading = Wohin es geht
wallet-place-none = Sag uns, wohin dein Geld gehen soll. Wir schicken dir einen Link, mit dem du das bestätigst.
wallet-place-waits = Die Änderung auf { $place } wartet auf den Link in der E-Mail, die wir dir geschickt haben. Bis dahin geht keine Auszahlung raus.
wallet-place-keep = Beim alten bleiben
wallet-place-drop = Zurücknehmen
wallet-place-change = Ändern
wallet-place-say = Ziel angeben
wallet-payout-help = Du hast { $available } verfügbar. Die kleinste Auszahlung ist { $least }.
wallet-payout-later = Sobald genug da ist, forderst du hier die nächste Auszahlung an.
wallet-payout-next = So geht es weiter: Ein Kassenwart nimmt die Auszahlung in den nächsten Zahlungslauf auf, ein zweiter gibt den Lauf frei, und wir melden uns, sobald das Geld unterwegs ist. Bis sie genehmigt ist, kannst du sie zurücknehmen.
wallet-payouts = Auszahlungen
wallet-your-payouts = Deine Auszahlungen

## Where payouts go
wallet-place-title = Wohin dein Geld geht
wallet-place-lead = Wir schicken einen Link an deine E-Mail-Adresse. Auszahlungen warten, bis du ihn öffnest.
wallet-way = Auszahlung per
wallet-way-bank-help = Gib unten die IBAN an.
wallet-way-paypal-help = Gib die E-Mail-Adresse an, die du dort hast.
wallet-way-hand-help = Sag, wie es mit dem Betreiber abgemacht ist.
wallet-holder = Kontoinhaber
wallet-holder-help = Der Name, auf den das Konto läuft.
wallet-target = IBAN, PayPal-Adresse oder Absprache
wallet-send-link = Link schicken

## Confirming where payouts go
wallet-your-payouts-title = Deine Auszahlungen
wallet-place-question = Deine Auszahlungen gehen hierhin?
wallet-place-yes = Ja, ab sofort
wallet-place-not-asked = Wenn das nicht von dir kommt: Bestätige nichts, setze dein Passwort zurück und beende alle Sitzungen.

## Top-up
wallet-top-up-lead = Wähl einen Betrag und überweise ihn mit dem Verwendungszweck, den du bekommst. Sobald zwei Kassenwarte ihn gesehen haben, ist er in deiner Geldbörse.
wallet-top-up-where = Wohin du überweist
wallet-top-up-help = In ganzen Cent.
wallet-top-up-ask = Verwendungszweck holen
wallet-top-ups = Aufladungen
wallet-your-top-ups = Deine Aufladungen
wallet-column-reference = Verwendungszweck
wallet-ask-for-the-bank-account = Frag den Betreiber nach dem Bankkonto.

## Months, years and the way on

wallet-released-between = die ersten bis { $first }, alles bis { $last }
wallet-earned-this-month = Diesen Monat verdient
wallet-next-ready = { $link }: ab { $least } geht es.
wallet-next-link = Du kannst dir dein Geld auszahlen lassen
wallet-next-missing = Auszahlen kannst du ab { $least }; es fehlen noch { $missing }. { $link }
wallet-by-month = Verdient pro Monat
wallet-month = Monat
wallet-any-month = Alle Monate
wallet-rewards = Vergütungen
wallet-bonuses = Boni
wallet-everything = Alles
wallet-sort-work = Arbeit
wallet-sort-projects = Projekte
wallet-sort-top-ups = Aufladungen
wallet-show-all = Alles zeigen
wallet-none-fits = Nichts dergleichen
wallet-none-fits-text = Zu diesen Filtern passt keine Bewegung.
wallet-year-link = Nach Jahr, für die Steuer
wallet-year-title = Verdienst { $year }
wallet-year-lead = { $name } · alles, was du hier verdient hast und was dir ausgezahlt wurde, nach Monaten.
wallet-years = Jahre
wallet-year-earned = Verdient
wallet-year-among = im Verdienst enthalten
wallet-year-paid-out = Ausgezahlt
wallet-year-sum = Jahr
wallet-year-note = Monate zählen nach UTC. Ein Betrag zählt, wenn er angenommen wurde, eine Auszahlung, wenn sie angekommen ist. Druck die Seite aus oder speichere sie als CSV für deine Steuererklärung.
