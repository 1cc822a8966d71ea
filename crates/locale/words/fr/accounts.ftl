## On several pages
accounts-account = Compte
accounts-cancel = Annuler
accounts-change = Modifier
accounts-email = E‑mail
accounts-email-address = Adresse e‑mail
accounts-name = Nom
accounts-name-help = Les autres le voient à côté de votre travail et de vos projets.
accounts-password = Mot de passe
accounts-new-password = Nouveau mot de passe
accounts-code = Code
accounts-birth-date = Date de naissance
accounts-here-since = Membre depuis
accounts-since = Depuis
accounts-second-factor = Second facteur
accounts-sessions = Sessions
accounts-api-keys = Clés d’API
accounts-sign-in = Se connecter
accounts-sign-up = Créer un compte
accounts-letter-box = Consultez votre boîte de réception
accounts-close = Fermer mon compte
accounts-change-password = Changer votre mot de passe

## Signing up
accounts-birth-date-help = Il faut avoir { $years } ans ou plus. Personne d’autre ne la voit.
accounts-sign-up-password-help = Au moins huit caractères. Trois ou quatre mots sans rapport entre eux conviennent bien.
accounts-sign-up-lead = Un seul compte pour tout : travailler, publier des projets, recevoir vos paiements.
accounts-sign-up-have = Vous en avez déjà un ? { $link }
accounts-sign-up-terms = En créant un compte, vous acceptez les { $terms } et les { $conduct }. La page { $privacy } dit ce que nous gardons de vous.
accounts-terms-link = conditions
accounts-conduct-link = règles de conduite
accounts-privacy-link = Confidentialité
accounts-sign-up-sent = Nous vous avons écrit. Suivez le lien de notre e‑mail pour confirmer votre adresse.
accounts-sign-up-nothing = Rien reçu ? Regardez dans les courriers indésirables, ou attendez quelques minutes. Vous pouvez déjà vous connecter et demander un autre lien dans vos paramètres.
accounts-sign-up-no-server = Cette place de marché n’a pas encore de serveur de messagerie : l’e‑mail reste donc ici. La personne qui la gère trouve votre lien sous « Exploitant », « E‑mails », et peut vous le transmettre.
accounts-confirm-title = Confirmez votre adresse e‑mail
accounts-confirm-ask = Votre adresse est-elle bien { $email } ?
accounts-confirm-yes = Oui, c’est mon adresse

## Signing in
accounts-forgot = Mot de passe oublié ?
accounts-new-here = Première visite ? { $link }
accounts-step-title = Encore une étape
accounts-step-code-help = Les six chiffres que votre application affiche en ce moment, ou l’un de vos codes de secours.
accounts-step-again = Recommencer

## A new password by a link
accounts-reset-title = Définir un nouveau mot de passe
accounts-reset-lead = Nous envoyons un lien à votre adresse. Il fonctionne une seule fois, pendant une heure.
accounts-reset-send = Envoyez-moi un lien
accounts-reset-back = Retour à la connexion
accounts-reset-sent = S’il existe un compte avec cette adresse, nous y avons envoyé un lien.
accounts-reset-nothing = Rien reçu ? Regardez dans les courriers indésirables, ou vérifiez que vous avez saisi l’adresse de votre inscription.
accounts-reset-another = Essayer une autre adresse
accounts-reset-help = Au moins huit caractères. Toutes vos sessions seront fermées.
accounts-reset-set = Définir ce mot de passe

## Settings
accounts-settings-save = Enregistrer
accounts-settings-who = Qui vous êtes
accounts-settings-safety = Sécurité
accounts-settings-data = Vos données
accounts-settings-data-lead = Récupérez une copie de tout ce que nous savons de vous, ou fermez votre compte.
accounts-settings-copy = Copie de mes données
accounts-settings-suspended = Votre compte est suspendu.
accounts-settings-suspended-help = Vous pouvez tout lire et retirer votre solde. Le motif :
accounts-settings-mistake = Si vous pensez qu’il s’agit d’une erreur, répondez à l’e‑mail que nous vous avons envoyé.
accounts-settings-unconfirmed = Votre adresse e‑mail n’est pas encore confirmée. Vous pourrez travailler et publier des projets après avoir suivi le lien de notre e‑mail.
accounts-settings-send-again = Renvoyer le lien
accounts-settings-factor-on = Activé ·
accounts-settings-factor-off = Désactivé ·
accounts-settings-sessions = Voir vos connexions en cours
accounts-settings-keys = Clés pour vos programmes

## The password once more
accounts-proof-title = Est-ce bien vous ?
accounts-proof-lead = Vous allez modifier quelque chose d’important. Saisissez de nouveau votre mot de passe.
accounts-proof-code-help = Les six chiffres que votre application affiche en ce moment.
accounts-proof-go-on = Continuer

## Changing the password
accounts-password-now = Votre mot de passe actuel
accounts-password-help = Au moins huit caractères. Vos autres sessions seront fermées.
accounts-password-verb = Changer le mot de passe

## Changing the e-mail address
accounts-email-title = Changer votre adresse e‑mail
accounts-email-new = Nouvelle adresse e‑mail
accounts-email-send = Y envoyer un lien
accounts-email-now = C’est actuellement { $email }. La nouvelle adresse sera valable quand vous aurez suivi le lien que nous y envoyons, et nous prévenons aussi l’ancienne.
accounts-email-ask-title = Votre nouvelle adresse e‑mail
accounts-email-ask = Utiliser { $email } pour votre compte ?
accounts-email-use = Utiliser désormais cette adresse

## The second factor
accounts-factor-lead = Un code de votre propre appareil à la connexion, pour qu’un mot de passe volé ne suffise pas.
accounts-factor-on = Le second facteur est activé. Codes de secours restants : { $left }.
accounts-factor-renew = Créer de nouveaux codes de secours
accounts-factor-turn-off = Désactiver
accounts-factor-turn-off-question = Désactiver le second facteur ?
accounts-factor-app = Procurez-vous une application qui affiche des codes (TOTP), comme votre gestionnaire de mots de passe.
accounts-factor-scan = Faites-lui scanner cette image, ou saisissez-y la clé.
accounts-factor-picture = La clé sous forme d’image à scanner
accounts-factor-key = Clé : { $secret }
accounts-factor-type = Saisissez le code qu’elle affiche.
accounts-factor-code = Le code qu’elle affiche
accounts-factor-turn-on = Activer
accounts-recovery-title = Vos codes de secours
accounts-recovery-lead = Notez ces codes et gardez-les à l’écart de votre appareil. Chacun vous permet de vous connecter une fois si l’appareil est perdu. Nous ne les montrons que maintenant.
accounts-recovery-done = Je les ai notés

## Sessions
accounts-sessions-lead = Vos connexions en cours. Mettez fin à celles que vous ne reconnaissez pas, et changez votre mot de passe.
accounts-sessions-browser = Navigateur
accounts-sessions-address = Adresse
accounts-sessions-seen = Dernière activité
accounts-sessions-end = Mettre fin
accounts-sessions-end-others = Mettre fin à toutes les autres
accounts-sessions-this = Celle-ci
accounts-sessions-unknown = inconnu

## API keys
accounts-keys-lead = Vos programmes utilisent une clé au lieu de votre mot de passe, et chaque clé n’ouvre que ce que vous choisissez.
accounts-keys-new = Une nouvelle clé
accounts-keys-name-help = Pour savoir plus tard à quoi servait la clé.
accounts-keys-scopes = Droits
accounts-keys-last-day = Dernier jour
accounts-keys-last-day-help = Sans cette date, la clé fonctionne jusqu’à ce que vous la supprimiez.
accounts-keys-make = Créer une clé
accounts-keys-begins = Commence par
accounts-keys-last-used = Dernière utilisation
accounts-keys-never-used = jamais
accounts-keys-no-last-day = aucun
accounts-keys-expired = Expirée
accounts-keys-delete = Supprimer
accounts-keys-delete-question = Supprimer cette clé ? Les programmes qui l’utilisent cesseront de fonctionner.
accounts-keys-shown-title = Votre nouvelle clé
accounts-keys-shown-lead = Copiez-la maintenant : nous ne la montrons que cette fois-ci.
accounts-keys-send = Envoyez-la sous la forme { $header }.
accounts-keys-copied = Je l’ai copiée
accounts-scope-read = Lecture
accounts-scope-read-help = Consulter tout ce qui est à vous, ne rien modifier.
accounts-scope-work = Travail
accounts-scope-work-help = Prendre, rendre, postuler, former un recours.
accounts-scope-request = Commande
accounts-scope-request-help = Publier des projets, vérifier, exporter les résultats.
accounts-scope-money = Argent
accounts-scope-money-help = Recharger, retirer et gérer les clés.
accounts-scope-staff = Équipe
accounts-scope-staff-help = Tout ce que permettent vos rôles dans l’équipe.

## Closing the account
accounts-closing-title = Fermer votre compte
accounts-closing-before = Avant de fermer votre compte
accounts-closing-wallet = Vers votre portefeuille
accounts-closing-back = Retour
accounts-closing-question = Fermer votre compte ?
accounts-closing-name = Votre nom, votre adresse et votre date de naissance sont supprimés, et vous ne pourrez plus vous connecter.
accounts-closing-sessions = Vos sessions et vos clés d’API prennent fin.
accounts-closing-work = Ce que vous avez livré reste, sans votre nom, à la disposition de ceux qui l’ont payé.
accounts-closing-final = Cette action est irréversible.

## The first admin
accounts-setup-title = Le premier administrateur
accounts-setup-lead = Personne ne gère encore cette place de marché. Ce sera vous.
accounts-setup-make = Me nommer administrateur

## People, for staff
accounts-people = Personnes
accounts-people-lead = Chacun s’inscrit soi-même. Pour faire entrer quelqu’un dans l’équipe, ouvrez sa page et donnez-lui un rôle.
accounts-people-search-label = Nom ou adresse e‑mail
accounts-people-search = Rechercher
accounts-people-roles = Rôles
accounts-people-state = État
accounts-people-all = Afficher tout le monde
accounts-people-nobody = Aucun résultat
accounts-people-nobody-help = Essayez une partie du nom ou de l’adresse.
accounts-state-closed = Fermé
accounts-state-suspended = Suspendu
accounts-state-unconfirmed = Non confirmé
accounts-state-active = Actif
accounts-role-moderator = modérateur
accounts-role-assessor = évaluateur
accounts-role-treasurer = trésorier
accounts-role-manager = gestionnaire
accounts-role-admin = administrateur

## One person, for staff
accounts-person-statement = Relevé
accounts-person-audit = Journal
accounts-person-confirmed = Confirmée
accounts-person-not-yet = pas encore
accounts-person-on = activé
accounts-person-off = désactivé
accounts-person-suspension = Suspension
accounts-person-suspended-since = Compte suspendu depuis le { $moment } :
accounts-person-restore = Rétablir le compte
accounts-person-reason = Motif
accounts-person-reason-help = La personne le lit : dites ce qui s’est passé et où. Elle peut toujours se connecter, lire et retirer son solde.
accounts-person-suspend = Suspendre le compte
accounts-person-role = Rôle
accounts-person-role-help = Un modérateur s’occupe des projets, signalements et recours ; un trésorier, de l’argent, toujours à deux ; un administrateur peut tout et donne les rôles.
accounts-person-give = Donner ce rôle
accounts-person-take = Retirer
accounts-person-roles-note = Un changement de rôle met fin aux sessions de la personne.
accounts-person-nowhere = Aucune connexion en cours.
accounts-person-session = { $address }, depuis le { $since }, dernière activité { $seen }
accounts-person-end-all = Mettre fin à toutes les sessions

## Money in the settings

accounts-settings-money = Argent
accounts-settings-payouts = Versements
accounts-settings-book = Portefeuille
accounts-settings-place = Où va votre argent
accounts-settings-wallet = Relevé, et années pour les impôts
accounts-settings-looks = Affichage et touches
accounts-settings-display = Couleurs, taille du texte, langue
accounts-settings-shortcuts = Touches sur la page d’une tâche

## How pages look
accounts-display = Affichage
accounts-display-lead = Voilà comment chaque page s’affiche pour vous, où que vous vous connectiez.
accounts-display-theme = Couleurs
accounts-display-theme-system = Comme sur cet appareil
accounts-display-theme-light = Clair
accounts-display-theme-dark = Sombre
accounts-display-text = Taille du texte
accounts-display-text-normal = Normale
accounts-display-text-large = Grande
accounts-display-text-larger = Très grande
accounts-display-language = Langue
accounts-display-save = Enregistrer

## Keys on the page of a task
accounts-shortcuts = Clavier
accounts-shortcuts-lead = Avec les touches, une tâche prend quelques secondes. Elles agissent sur la page d’une tâche et d’une vérification, jamais pendant que vous écrivez.
accounts-shortcuts-on = Utiliser les touches
accounts-shortcuts-on-help = Les chiffres choisissent une réponse, Entrée la rend, et les touches ci-dessous font le reste. Désactivez-les si elles vous gênent.
accounts-shortcuts-go-on = Continuer après une touche
accounts-shortcuts-go-on-help = Quand une tâche ne pose qu’une question, le chiffre qui répond rend aussi la réponse. Vous avez un instant pour vous raviser.
accounts-shortcuts-skip = Passer une tâche
accounts-shortcuts-report = Signaler un problème
accounts-shortcuts-zoom = Agrandir une image
accounts-shortcuts-help = Afficher les touches
accounts-shortcuts-key-help = Chaque touche ci-dessous est un caractère, sauf un chiffre. Un champ vide : pas de touche.
accounts-shortcuts-reset = Revenir aux touches habituelles
## What staff see of a person

accounts-record-did = Réponses acceptées
accounts-record-took = Acceptées par elle
accounts-record-rejected = { $n } refusées
accounts-record-available = Disponible
accounts-record-held = { $money } mis de côté
accounts-record-opening = Ouverture de ses projets
accounts-record-trusted = aussitôt
accounts-record-not-trusted = après examen
accounts-notes = Notes de l’équipe
accounts-note = Nouvelle note
accounts-note-help = Pour la prochaine personne de l’équipe. Elle reste, et fait partie de la copie des données que cette personne peut demander.
accounts-note-keep = Garder la note
