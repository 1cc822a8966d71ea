## Everywhere
wallet-title = Portefeuille
wallet-withdraw = Retirer
wallet-top-up = Recharger
wallet-amount = Montant
wallet-how-much = Combien
wallet-take-back = Annuler
wallet-column-state = État
wallet-column-asked = Demandé
# Ways in which a payout goes.
wallet-way-bank = Compte bancaire
wallet-way-paypal = PayPal
wallet-way-hand = En main propre
# Such as "Bank account: DE12…34, Ada Lovelace"; the place is bold.
wallet-way-and-place = { $way } : { $place }, { $holder }

## Statement
wallet-statement = Relevé
wallet-save-csv = Enregistrer en CSV
wallet-available = Disponible
wallet-being-checked = En cours de vérification
# The money of tasks that are being checked.
wallet-released-by = débloqué au plus tard le { $date }
wallet-held = Réservé aux versements
wallet-sent = En route vers vous
wallet-earned = Gagné cette année
# Of what was earned this year.
wallet-paid-of-it = dont { $money } déjà versés
wallet-column-when = Quand
wallet-column-what = Quoi
wallet-column-balance = Solde
wallet-find-work = Trouver du travail
wallet-empty-title = Rien pour l’instant
wallet-empty-text = Chaque mouvement de votre argent figurera ici.
# What a movement was for.
wallet-cause-reward = Rémunération
wallet-cause-bonus = Prime
wallet-cause-bonus-given = Prime accordée
wallet-cause-escrow = Mis de côté pour un projet
wallet-cause-escrow-return = Retour d’un projet
wallet-cause-payout = Versement
wallet-cause-payout-failed = Versement revenu
wallet-cause-top-up = Recharge
wallet-cause-reversal = Correction

## Payout
wallet-place-heading = Où va l’argent
wallet-place-none = Dites-nous où doit aller votre argent ; nous vous envoyons un lien pour le confirmer.
wallet-place-waits = Le passage à { $place } attend que vous suiviez le lien de l’e‑mail que nous vous avons envoyé. D’ici là, aucun versement ne part.
wallet-place-keep = Garder l’ancienne destination
wallet-place-drop = Annuler cette demande
wallet-place-change = Modifier
wallet-place-say = Indiquer une destination
wallet-payout-help = Vous disposez de { $available }. Le plus petit versement est de { $least }.
wallet-payout-later = Dès qu’il y a assez, vous demandez ici le prochain versement.
wallet-payout-next = La suite : un trésorier place votre versement dans le prochain lot, un second libère ce lot, et nous vous prévenons quand l’argent est envoyé. Tant que le versement n’est pas approuvé, vous pouvez l’annuler.
wallet-payouts = Versements
wallet-your-payouts = Vos versements

## Where payouts go
wallet-place-title = Où va votre argent
wallet-place-lead = Nous envoyons un lien à votre adresse e‑mail. Les versements attendent que vous le suiviez.
wallet-way = Mode de versement
wallet-way-bank-help = Indiquez l’IBAN ci-dessous.
wallet-way-paypal-help = Indiquez l’adresse e‑mail de votre compte PayPal.
wallet-way-hand-help = Précisez comment, selon ce qui est convenu avec l’exploitant.
wallet-holder = Titulaire du compte
wallet-holder-help = Le nom sur le compte.
wallet-target = IBAN, adresse PayPal ou modalités
wallet-send-link = M’envoyer le lien

## Confirming where payouts go
wallet-your-payouts-title = Vos versements
wallet-place-question = Vos versements vont ici ?
wallet-place-yes = Oui, dès maintenant
wallet-place-not-asked = Si cette demande ne vient pas de vous, ne confirmez rien, réinitialisez votre mot de passe et fermez toutes les sessions.

## Top-up
wallet-top-up-lead = Demandez un montant et envoyez-le avec la référence que vous recevez : il est dans votre portefeuille dès que deux trésoriers l’ont vu.
wallet-top-up-where = Où l’envoyer
wallet-top-up-help = Au centime près.
wallet-top-up-ask = Obtenir une référence
wallet-top-ups = Recharges
wallet-your-top-ups = Vos recharges
wallet-column-reference = Référence
wallet-ask-for-the-bank-account = Demandez le compte bancaire à l’exploitant.

## Months, years and the way on

wallet-released-between = les premiers d’ici le { $first }, tout d’ici le { $last }
wallet-earned-this-month = Gagné ce mois-ci
wallet-next-ready = { $link }{"\u00A0"}: c’est possible dès { $least }.
wallet-next-link = Vous pouvez vous faire verser votre argent
wallet-next-missing = Le versement commence à { $least }{"\u00A0"}; il manque encore { $missing }. { $link }
wallet-by-month = Gains par mois
wallet-month = Mois
wallet-any-month = Tous les mois
wallet-rewards = Rémunérations
wallet-bonuses = Primes
wallet-everything = Tout
wallet-sort-work = Travail
wallet-sort-projects = Projets
wallet-sort-top-ups = Recharges
wallet-show-all = Tout afficher
wallet-none-fits = Rien de tel
wallet-none-fits-text = Aucun mouvement ne correspond à ces filtres.
wallet-year-link = Par année, pour les impôts
wallet-year-title = Gains de { $year }
wallet-year-lead = { $name } · tout ce que vous avez gagné ici et tout ce qui vous a été versé, mois par mois.
wallet-years = Années
wallet-year-earned = Gagné
wallet-year-among = comprises dans les gains
wallet-year-paid-out = Versé
wallet-year-sum = Année
wallet-year-note = Les mois sont comptés en UTC. Un montant compte quand il a été accepté, un versement quand il est arrivé. Imprimez cette page ou enregistrez-la en CSV pour votre déclaration d’impôts.
