## Menu

operator-desks = Espaces
operator-overview = Aperçu
operator-moderation = Modération
operator-appeals = Recours
operator-reports = Signalements
operator-restrictions = Restrictions
operator-people = Personnes
operator-payouts = Versements
operator-top-ups = Recharges
operator-ledger = Grand livre
operator-mails = E‑mails
operator-jobs = Travaux
operator-settings = Paramètres
operator-pages = Pages
operator-audit = Journal

## Sur plusieurs pages

operator-to-overview = À la vue d’ensemble
operator-to-ledger = Au grand livre
operator-show = Afficher
operator-show-all = Tout afficher
operator-decline = Refuser
operator-reason = Motif
operator-left = une personne qui est partie
operator-column-state = État
operator-column-kind = Type
operator-column-when = Quand
operator-column-what = Quoi
operator-column-for = Pour
operator-column-who = Qui
operator-column-by = Par
operator-column-about = Sujet
operator-column-amount = Montant
operator-column-balance = Solde
operator-column-total = Total
operator-column-asked = Demandé
operator-column-day = Jour
operator-column-moved = Déplacé
# La personne qui a fait quelque chose.
operator-by = par { $who }

## Ce que désignent les identifiants

operator-thing-history = Son historique
operator-thing-account = compte
operator-thing-api-key = clé d’API
operator-thing-appeal = recours
operator-thing-application = candidature
operator-thing-assignment = tâche prise
operator-thing-email = adresse e‑mail
operator-thing-installation = installation
operator-thing-import = import
operator-thing-job = travail
operator-thing-mail = e‑mail
operator-thing-message = message
operator-thing-payout = versement
operator-thing-payout-destination = destination des versements
operator-thing-payout-run = lot de versements
operator-thing-project = projet
operator-thing-session = session
operator-thing-setting = paramètre
operator-thing-thread = conversation
operator-thing-top-up = recharge
operator-thing-transfer = mouvement

## Vue d’ensemble

operator-title = Exploitant
operator-overview-lead = Ce qui attend, et comment se porte l’installation.
operator-first = Premiers pas
operator-first-lead = Ce qu’il manque encore à cette place de marché avant d’ouvrir au public. Cette liste disparaît une fois tout fait.
operator-first-name = Dites qui vous êtes
operator-first-name-why = nom, adresse et adresse e‑mail figurent dans les mentions légales, la page de confidentialité et les conditions.
operator-first-bank = Indiquez vos coordonnées bancaires
operator-first-bank-why = les donneurs d’ordre y envoient l’argent de leurs recharges.
operator-first-pair = Faites venir une deuxième personne
operator-first-pair-why = l’une confirme que l’argent est arrivé, l’autre le comptabilise. Elle s’inscrit comme tout le monde, puis vous lui donnez le rôle de trésorier.
operator-first-mail = Réglez un serveur de messagerie
operator-first-mail-why = d’ici là, les e‑mails attendent ici et vous transmettez leurs liens.
operator-first-backup = Faites une première sauvegarde
operator-first-backup-why = et restaurez-la une fois, avant le premier centime.
operator-first-pages = Lisez ensuite { $link } : ce que vous seul pouvez dire y est signalé.
operator-first-pages-link = les pages mentions légales, confidentialité et conditions
operator-first-done = Fait :
operator-first-open = À faire :
operator-desk-money = Argent
operator-desk-work = Travail
operator-desk-machine = Machine
operator-safe-mode = Le mode sans échec est actif après une restauration : aucun e‑mail ne part et aucun travail ne s’exécute. Vérifiez tout, puis désactivez-le dans les { $link }.
operator-safe-mode-link = paramètres
operator-next-silence = Le prochain recours est gagné par silence : { $until }.
operator-pile-payouts = Versements demandés
operator-pile-runs = Lots de versements à libérer
operator-pile-to-settle = Versements à solder
operator-pile-top-ups = Recharges à guetter
operator-pile-to-book = Recharges à créditer
operator-pile-projects = Projets à examiner
operator-pile-stopped = Projets arrêtés
operator-pile-appeals = Recours à trancher
operator-pile-unanswered = Recours qui attendent une réponse
operator-pile-reports = Messages signalés
operator-pile-jobs = Travaux en file d’attente
operator-pile-late = Travaux en retard
operator-pile-given-up = Travaux abandonnés
operator-pile-mails = E‑mails non envoyés
operator-pile-mails-refused = E‑mails refusés par un serveur
# Quand est arrivé le plus ancien, par exemple il y a 3 jours.
operator-oldest = le plus ancien { $when }
# Un lien : le grand livre ou le journal d’audit.
operator-sealed-to = { $link } est scellé jusqu’au { $day }.
operator-not-sealed = { $link } n’est pas encore scellé : chaque jour est scellé dix minutes après sa fin.
operator-sealed-ledger = Le grand livre
operator-sealed-audit = Le journal d’audit

## Grand livre

operator-ledger-lead = Chaque mouvement a deux côtés dont la somme est nulle.
operator-transfers = Mouvements
operator-seals = Sceaux
operator-accounts = Comptes
operator-outside = Extérieur
operator-sealed-hash = Scellé jusqu’au { $day } : { $hash }
# La commande reste telle quelle.
operator-off-balance = Les comptes présentent un écart de { $money }. Ne versez rien et lancez { $command } maintenant.
operator-held = En caisse
operator-held-note = est entré et n’est pas ressorti
operator-owed = Dû aux personnes
operator-owed-note = leurs soldes
operator-escrow = En séquestre
operator-escrow-note = mis de côté par les projets
operator-on-way = En cours de versement
operator-on-way-note = versements envoyés
operator-fees = Commissions
operator-fees-note = la part de la plateforme
operator-difference = Écart
operator-difference-zero = comme il se doit
operator-difference-bad = doit être nul
operator-accounts-by-kind = Comptes par type
operator-column-held-for-payouts = Réservé aux versements
operator-kind-world = Hors de la plateforme
operator-kind-available = Personnes
operator-kind-escrow = Projets
operator-kind-payout = Versements en cours
operator-kind-fees = Commissions
operator-nothing-came-in = Aucun argent n’est encore entré.
operator-ways = Voies d’entrée et de sortie
operator-column-in-less-out = Entrées moins sorties
operator-moves-bonus = Prime
operator-moves-escrow = Séquestre
operator-moves-escrow-return = Restitution du séquestre
operator-moves-payout = Versement
operator-moves-payout-failed = Versement échoué
operator-moves-payout-paid = Versement arrivé
operator-moves-reversal = Annulation
operator-moves-reward = Rémunération
operator-moves-top-up = Recharge

## Grand livre : comptes d’un type

operator-column-whose = À qui
operator-column-held = Réservé
operator-column-available = Disponible
operator-no-account = Aucun compte de ce type
operator-no-account-text = Il est ouvert à sa première écriture.

## Grand livre : un compte

operator-entries = Écritures
operator-save-as-csv = Enregistrer en CSV
operator-its-page = sa page
operator-held-for-payouts = Réservé aux versements
operator-until = Jusqu’au
operator-no-entries = Aucune écriture
operator-no-entries-text = Rien n’a bougé jusqu’à ce jour.

## Grand livre : un mouvement

operator-sealed = Scellé
operator-not-yet-sealed = Pas encore scellé
operator-transfer = Mouvement
operator-transfer-key = Clé
operator-transfer-memo = Libellé
operator-transfer-reverses = Annule
operator-transfer-reversed = Annulé par
operator-column-account = Compte
operator-sum = Somme

## Grand livre : mouvements

operator-all-kinds = Tous les types
operator-no-transfer = Aucun mouvement
operator-no-transfer-text = Aucun mouvement ne correspond à votre demande.
operator-no-transfer-yet = Aucun argent n’a encore bougé. Chaque mouvement figure ici avec sa raison.

## Sceaux

operator-seals-of-ledger = Sceaux du grand livre
operator-seals-of-audit = Sceaux du journal d’audit
operator-seals-lead = Chaque empreinte couvre son jour et l’empreinte d’avant : une seule, gardée ailleurs, garantit donc tout ce qui précède. Vérifiez ici un jour, ou tous avec { $command }.
operator-seal-check = Vérifier ce jour
operator-seal-whole = Conforme au sceau
operator-seal-broken = Modifié depuis
operator-no-seals = Aucun jour n’est encore scellé
operator-no-seals-text = Un jour est scellé dix minutes après sa fin.
operator-events = Événements
operator-column-hash = Empreinte

## Versements

operator-payouts-lead = Un trésorier prépare un lot, un autre le libère.
operator-waiting = En attente
operator-sent-to-settle = Envoyés, à solder
operator-runs = Lots de versements
# La voie d’un versement, qui le reçoit, et le compte ou l’adresse où il va.
operator-payout-target = { $way } : { $holder }, { $target }
operator-on-hold = Suspendu : la destination est en cours de changement
operator-same-place =
    { $n ->
        [one] Même destination qu’une autre personne
       *[other] Même destination que { $n } autres
    }
operator-column-where = Où
operator-column-look = Attention
operator-nobody-waits = Personne n’attend
operator-nobody-waits-text = Les versements demandés figurent ici.
operator-payouts-that-wait = Versements en attente
operator-draft-run = Préparer un lot de tous ceux qui sont prêts
operator-payout-arrived = Arrivé
operator-payout-came-back = Revenu
operator-nothing-to-settle = Rien à solder
operator-nothing-to-settle-text = Les versements des lots libérés figurent ici jusqu’à ce que vous notiez ce qu’ils sont devenus.
operator-payouts-that-were-sent = Versements envoyés
operator-settle = Solder
operator-column-drafted = Préparé
operator-owner-reads = La personne concernée lit ce texte.
operator-failure-question = Ce versement a-t-il échoué ?
operator-decline-question = Refuser ce versement ?
operator-failure-of = { $money } à { $who } ({ $way } : { $holder }, { $target })
operator-failure-consequence = L’argent est de nouveau disponible pour la personne.
operator-failure-verb = Il a échoué
operator-failure-title = Un versement a échoué

## Un lot

operator-run-title = Lot de versements
operator-run-drafted-by = Préparé par
operator-run-table = Qui reçoit quoi
operator-run-dry = C’est un essai à blanc : rien n’a encore bougé.
operator-run-own = Vous l’avez préparé : un autre trésorier le libère.
operator-run-release = Libérer
operator-run-release-question = Libérer ce lot ? L’argent quitte ces soldes.
operator-run-drop = Abandonner

## Recharges

operator-top-ups-lead = Un trésorier confirme que l’argent est sur le compte bancaire, un autre le crédite dans le portefeuille.
operator-no-top-ups = Aucune recharge n’attend
operator-no-top-ups-text = Les recharges demandées figurent ici.
operator-column-reference = Référence
operator-book = Créditer
operator-saw-money = J’ai vu l’argent
operator-refusal-question = Refuser cette recharge ?
operator-refusal-of = { $money } de { $who }, référence { $reference }
operator-refusal-consequence = Elle n’est pas créditée, et la personne apprend pourquoi.
operator-refusal-title = Refuser une recharge

## Travaux

operator-jobs-lead = Du travail pour plus tard : e‑mails, imports, échéances. Ce qui échoue est retenté douze fois, à intervalles croissants, puis abandonné.
operator-tab-all = Tous
operator-tab-waiting = En attente
operator-tab-running = En cours
operator-tab-given-up = Abandonnés
operator-tab-done = Terminés
operator-jobs-by-state = Travaux par état
operator-run-now = Exécuter
operator-no-jobs = Aucun travail ici
operator-no-jobs-text = Les travaux figurent ici quand quelque chose est à faire plus tard.
operator-column-due = Prévu ou terminé
operator-column-tries = Essais

## E-mails

operator-mails-lead = Sans serveur de messagerie, les e‑mails attendent ici. La page d’un e‑mail montre ce qu’il dit.
operator-mails-no-server = Aucun serveur de messagerie n’est réglé : rien ne part. Démarrez Mickle avec { $option } pour envoyer ; d’ici là, ouvrez un e‑mail et transmettez son lien vous-même.
operator-send-all = Envoyer tous ceux qui attendent
operator-send-all-question = Envoyer chaque e‑mail qu’aucun serveur n’a accepté ?
operator-mail-address = Adresse
operator-search = Chercher
operator-tab-failed = En échec
operator-tab-sent = Envoyés
operator-mails-by-state = E‑mails par état
operator-no-mails = Aucun e‑mail ici
operator-no-mails-text = Les e‑mails destinés aux personnes figurent ici dès qu’ils sont écrits.
operator-column-subject = Objet
operator-column-to = À
operator-column-written = Écrit
operator-mail = E‑mail
operator-mail-text = Texte
operator-mail-hidden-waits = Son lien est masqué : qui le possède peut agir au nom de la personne. Ne l’affichez que pour le lui transmettre ; le journal d’audit en garde la trace.
operator-mail-hidden-sent = Son lien est masqué : un serveur a accepté cet e‑mail, la personne l’a donc.
operator-mail-show-link = Afficher le lien
operator-mail-link = Le lien à transmettre
operator-mail-send-now = Envoyer maintenant
operator-mail-not-sent = pas encore
operator-mail-sent = Envoyé
operator-mail-refused = Refusé
operator-mail-refused-at = { $date } : { $error }

## Journal d’audit

operator-audit-lead = Ce qui s’est passé, qui l’a fait, et sur quoi.
operator-audit-person = Personne (e‑mail ou identifiant)
operator-audit-subject = Objet (identifiant)
operator-audit-system = le système
operator-audit-nothing = Rien trouvé
operator-audit-nothing-text = Aucun événement ne correspond à votre demande.
operator-audit-column-subject = Sur
operator-audit-column-concerns = Concerne
operator-audit-column-facts = Détails

## Paramètres : ce qu’ils sont et signifient

operator-setting-brand = Nom de la place de marché
operator-setting-brand-help = Le nom de cette place de marché.
operator-setting-claim = Slogan
operator-setting-claim-help = Ce que la place de marché dit d’elle-même au pied de chaque page ; vide, c’est le proverbe.
operator-setting-currency = Devise
operator-setting-currency-help = Code ISO de la devise unique. Elle ne change plus dès que de l’argent a bougé, et vaut à partir du prochain démarrage.
operator-setting-fee-ppm = Commission
operator-setting-fee-ppm-help = La part de la plateforme sur chaque prix. Les projets gardent celle de leur ouverture.
operator-setting-points = Points
operator-setting-points-help = Afficher des points à côté de l’argent, à partir du prochain démarrage.
operator-setting-points-per-unit = Points par unité
operator-setting-points-per-unit-help = Combien de points valent une unité monétaire, à partir du prochain démarrage.
operator-setting-bank-details = Coordonnées bancaires
operator-setting-bank-details-help = Où les donneurs d’ordre envoient l’argent d’une recharge : titulaire, IBAN, BIC.
operator-setting-payout-minimum = Versement minimal
operator-setting-payout-minimum-help = Le plus petit montant qui peut être retiré.
operator-setting-minimum-age = Âge minimal
operator-setting-minimum-age-help = Âge en années nécessaire pour s’inscrire.
operator-setting-hourly-floor = Plancher horaire
operator-setting-hourly-floor-help = En dessous de cette rémunération horaire attendue, l’assistant de publication avertit.
operator-setting-moderation = Modération avant ouverture
operator-setting-moderation-help = Un modérateur examine chaque projet avant son ouverture.
operator-setting-prohibited = Travaux interdits
operator-setting-prohibited-help = Types de travaux qui ne peuvent pas être publiés : des formules séparées par des points-virgules, recherchées dans les titres et les consignes.
operator-setting-unreviewed-most = Réponses non vérifiées
operator-setting-unreviewed-most-help = Nombre de réponses rendues mais non vérifiées qu’un participant peut avoir dans un projet.
operator-setting-appeal-days = Jours pour un recours
operator-setting-appeal-days-help = Jours pendant lesquels un refus peut faire l’objet d’un recours.
operator-setting-safe-mode = Mode sans échec
operator-setting-safe-mode-help = Actif après une restauration : aucun e‑mail ne part et aucun travail ne s’exécute tant que vous n’avez pas vérifié et ne l’avez pas désactivé.
operator-setting-web-push = Nouvelles sur les appareils
operator-setting-web-push-help = Chacun peut recevoir les nouvelles sur ses appareils, par les services push des éditeurs de navigateurs.
operator-setting-push-services = Services push
operator-setting-push-services-help = Les services push auxquels des messages peuvent aller : noms d’hôtes séparés par des points-virgules ; *. vaut tout début.
operator-setting-reply-days = Jours pour répondre
operator-setting-reply-days-help = Jours dans lesquels un donneur d’ordre doit répondre à un recours.
operator-setting-operator-name = Nom de l’exploitant
operator-setting-operator-name-help = Qui exploite cette place de marché, pour les mentions légales, la confidentialité et les conditions.
operator-setting-operator-address = Adresse de l’exploitant
operator-setting-operator-address-help = L’adresse postale de l’exploitant, pour les mentions légales et la confidentialité.
operator-setting-operator-email = Adresse e‑mail de l’exploitant
operator-setting-operator-email-help = Où l’on écrit à l’exploitant.

## Paramètres

operator-settings-lead = Chaque changement est une nouvelle version ; le journal d’audit dit qui l’a fait et pourquoi.
operator-settings-of-place = La place de marché
operator-settings-of-money = Argent
operator-settings-of-work = Travail et personnes
operator-settings-of-operator = Qui l’exploite
operator-settings-of-machine = La machine
operator-settings-subjects = Thèmes
operator-settings-search = Chercher
operator-settings-search-label = Chercher un paramètre
operator-settings-none = Aucun paramètre de ce genre
operator-settings-none-text = Cherchez un autre mot, comme « commission » ou « jours ».
operator-settings-all = Tous les paramètres
operator-settings-changed = Modifié le { $date }, { $by }
operator-settings-by-left = par une personne qui est partie
operator-settings-by-command = par une commande
operator-settings-on = Activé
operator-settings-off = Désactivé
operator-settings-unset = non défini
operator-settings-versions = Versions
operator-settings-in-audit = Dans le journal d’audit
operator-settings-unchanged = Personne ne l’a modifié : la valeur par défaut s’applique.
operator-settings-column-since = Depuis
operator-settings-value = Valeur
operator-settings-column-made = Fait
operator-settings-why = Pourquoi
operator-settings-why-help = Le journal d’audit le garde à côté du changement.
operator-settings-save = Mettre en vigueur
operator-settings-cancel = Annuler
operator-settings-default = La valeur par défaut est { $value }.
operator-settings-default-on = Par défaut, c’est activé.
operator-settings-default-off = Par défaut, c’est désactivé.
operator-settings-default-long = La valeur par défaut s’affiche tant que personne ne la change.
operator-settings-between = De { $least } à { $most }.

## Kinds of events, as the audit log names them

operator-event-account-closed = Compte fermé
operator-event-account-registered = Compte créé
operator-event-account-renamed = Nom changé
operator-event-account-restored = Compte rouvert
operator-event-account-suspended = Compte suspendu
operator-event-api-key-created = Clé d’API créée
operator-event-api-key-revoked = Clé d’API révoquée
operator-event-restriction-contested = Restriction contestée
operator-event-restriction-lifted = Restriction levée
operator-event-restriction-upheld = Restriction maintenue
operator-event-rule-changed = Règle modifiée
operator-event-rule-fired = Règle déclenchée
operator-event-rule-made = Règle créée
operator-event-rule-removed = Règle supprimée
operator-event-rule-switched-off = Règle désactivée
operator-event-rule-switched-on = Règle activée
operator-event-signal-settled = Signal traité
operator-event-worker-restricted = Participant restreint
operator-event-appeal-lost = Recours rejeté
operator-event-appeal-opened = Recours déposé
operator-event-appeal-replied = Réponse au recours
operator-event-appeal-won = Recours accepté
operator-event-application-awarded = Tâche attribuée
operator-event-application-declined = Candidat écarté
operator-event-application-made = Candidature
operator-event-application-withdrawn = Candidature retirée
operator-event-assignment-accepted = Réponse acceptée
operator-event-assignment-claimed = Tâche prise
operator-event-assignment-expired = Délai écoulé
operator-event-assignment-extended = Délai prolongé
operator-event-assignment-rejected = Réponse refusée
operator-event-assignment-returned = Tâche rendue sans réponse
operator-event-assignment-submitted = Réponse rendue
operator-event-backup-made = Sauvegarde faite
operator-event-bonus-given = Prime donnée
operator-event-code-wrong = Code erroné
operator-event-email-change-asked = Nouvelle adresse demandée
operator-event-email-changed = Adresse changée
operator-event-email-confirmed = Adresse confirmée
operator-event-extension-declined = Prolongation refusée
operator-event-extension-granted = Prolongation accordée
operator-event-import-done = Importation terminée
operator-event-import-failed = Importation échouée
operator-event-import-started = Importation lancée
operator-event-import-undone = Importation annulée
operator-event-invited = Invitation
operator-event-job-retried = Travail relancé
operator-event-mail-read = E‑mail ouvert par l’équipe
operator-event-mail-tried-again = E‑mail réessayé
operator-event-mails-tried-again = E‑mails réessayés
operator-event-message-report-settled = Signalement réglé
operator-event-message-reported = Message signalé
operator-event-message-sent = Message envoyé
operator-event-note-written = Note écrite
operator-event-password-changed = Mot de passe changé
operator-event-password-reset-asked = Nouveau mot de passe demandé
operator-event-payout-data-asked = Nouvelle destination demandée
operator-event-payout-data-confirmed = Destination confirmée
operator-event-payout-data-kept = Ancienne destination gardée
operator-event-payout-failed = Versement échoué
operator-event-payout-paid = Versement arrivé
operator-event-payout-requested = Versement demandé
operator-event-payout-run-drafted = Lot préparé
operator-event-payout-run-dropped = Lot abandonné
operator-event-payout-run-released = Lot libéré
operator-event-payout-sent = Versement envoyé
operator-event-payout-taken-back = Versement annulé
operator-event-project-closed = Projet clos
operator-event-project-drafted = Projet ébauché
operator-event-project-edited = Projet modifié
operator-event-project-opened = Projet ouvert
operator-event-project-paused = Projet mis en pause
operator-event-project-released-again = Projet reproposé
operator-event-project-resumed = Projet repris
operator-event-project-sent-back = Projet renvoyé
operator-event-project-submitted = Projet à examiner
operator-event-project-withdrawn = Projet retiré
operator-event-recovery-code-used = Code de secours utilisé
operator-event-recovery-codes-renewed = Codes de secours renouvelés
operator-event-rejection-became-final = Refus définitif
operator-event-requester-distrusted = Confiance retirée
operator-event-requester-trusted = Donneur d’ordre de confiance
operator-event-rework-asked = Reprise demandée
operator-event-push-device-added = Appareil activé pour les nouvelles
operator-event-push-device-removed = Appareil désactivé pour les nouvelles
operator-event-role-granted = Rôle donné
operator-event-role-revoked = Rôle retiré
operator-event-second-factor-off = Second facteur désactivé
operator-event-second-factor-on = Second facteur activé
operator-event-session-ended = Session terminée
operator-event-sessions-ended = Sessions terminées
operator-event-setting-changed = Paramètre changé
operator-event-sign-in-failed = Connexion échouée
operator-event-signed-in = Connexion
operator-event-tasks-added = Tâches ajoutées
operator-event-top-up-asked = Recharge demandée
operator-event-top-up-booked = Recharge comptabilisée
operator-event-top-up-confirmed = Recharge vue
operator-event-top-up-declined = Recharge refusée
operator-event-top-up-taken-back = Recharge annulée

## Kinds of jobs

operator-job-mail-send = Envoyer un e‑mail
operator-job-push-send = Envoyer une nouvelle à un appareil
operator-job-push-test = Envoyer un test à un appareil
operator-job-project-expire = Clore un projet à temps
operator-job-import = Importer un fichier
operator-job-import-undo = Annuler une importation

## Health

operator-health = Santé
operator-health-lead = Si tout va bien : la base, la file d’attente, et ce que ce programme répond.
operator-health-store = Base de données
operator-health-size = Taille de la base
operator-health-backup = Dernière sauvegarde
operator-health-no-backup = Pas encore de sauvegarde
operator-health-engine = Moteur
operator-health-safe = Une panne de courant ne fait rien perdre.
operator-health-unsafe = Une panne de courant peut faire perdre des écritures
operator-health-version = Version
operator-health-queue = File d’attente
operator-health-failing = Travaux en échec qui sont réessayés
operator-health-requests = Requêtes
operator-health-hour = Cette heure
operator-health-day = Les dernières 24 heures
operator-health-failed = { $all } réponses, { $failed } en échec
operator-health-node = Le compte part du démarrage de ce programme et ne vaut que pour ce nœud ; /metrics les connaît toutes.

## Desks where nothing waits

operator-checked = Vérifié à l’instant, { $moment }.
operator-event-assignment-held = Tâche mise de côté pour un participant
operator-event-assignment-released = Tâche mise de côté libérée
operator-event-page-added = Page ajoutée
operator-event-page-placed = Page placée
operator-event-check-undecided = Vérificateurs en désaccord
operator-event-pipeline-removed = Chemin entre projets terminé
operator-event-pipeline-set = Chemin entre projets établi
operator-event-pipeline-stuck = Chemin entre projets bloqué
operator-event-originality-set = Règle sur les textes copiés fixée
operator-event-pilot-released = Suite d’un pilote ouverte
operator-event-task-report-settled = Signalement de tâche traité
operator-event-task-reported = Tâche signalée
operator-letter-news = nouvelle
operator-letter-digest = lettre du jour
operator-letter-payout-data = destination
operator-letter-reset = mot de passe
operator-letter-sign-up = inscription
operator-letter-email-change = nouvelle adresse
operator-pile-signals = Signaux à peser
operator-pile-contests = Restrictions contestées
operator-event-gold-contested = Réponse connue contestée
operator-event-gold-corrected = Réponse connue corrigée
operator-event-gold-forgiven = Réponse connue manquée, pardonnée
operator-event-gold-kept = Réponse connue douteuse gardée
operator-event-gold-marked = Réponse connue fixée
operator-event-gold-retired = Réponse connue retirée
operator-event-gold-scored = Réponse connue évaluée
operator-event-gold-settings-changed = Mélange des réponses connues modifié
operator-event-gold-suspected = Réponse connue mise en doute
operator-event-gold-unmarked = Réponse connue redevenue tâche ordinaire
operator-event-gold-upheld = Réponse connue contestée, confirmée
operator-event-more-answers-asked = Réponses de plus demandées
operator-event-result-decided = Résultat décidé à la main
operator-way-bank = Banque
operator-way-paypal = PayPal
operator-way-platform = La plateforme
