## L’éditeur du formulaire

form-as-workers-see-it = Tel que les participants le voient
form-filled-with-first = Rempli avec les données de votre première tâche.
form-names-stand-in = Les noms entre ‹ › tiennent la place de vos données.
form-items = Éléments, de haut en bas
form-optional = (facultatif)
form-empty = (vide)
form-remove = Retirer
form-up = Monter
form-down = Descendre
form-add-item = Ajouter un élément
form-add = Ajouter
form-document = Le formulaire en JSON
form-document-help = Pour qui connaît le format. Les erreurs sont indiquées par leur chemin.
form-save-document = Enregistrer le document
form-expert = Pour experts : le formulaire en JSON
form-go-on-to-data = Continuer vers les données
form-try = Essayer comme un participant

## Points de départ

form-begin-lead = Commencez par un formulaire proche du vôtre. Tout peut y être modifié.
form-begin = Commencer par celui-ci
form-your-answer = Votre réponse
form-begin-data = Vos propres données
form-begin-data-text = Affiche vos colonnes ({ $columns }) et demande une réponse.
form-begin-blank = Une réponse
form-begin-blank-text = Un simple champ pour la réponse. Ajoutez ce qu’il vous faut.
form-begin-judgement = Un avis sur un texte
form-begin-judgement-text = Affiche un texte, demande un choix parmi trois et à quel point le participant en est sûr.
form-begin-picture = Une question sur une image
form-begin-picture-text = Affiche une image, demande un nombre et ce qui ne va pas sur l’image.
form-begin-writing = Un texte à rédiger
form-begin-writing-text = Affiche des faits et demande un titre et un texte d’au moins 200 mots.
form-begin-research = Un fait à rechercher
form-begin-research-text = Affiche une adresse avec un lien vers une carte, et demande ce qu’elle est devenue.

## Un élément

form-change-item = Modifier l’élément : { $kind }
form-new-item = Nouvel élément : { $kind }
form-hint-column = Écrivez { $code } là où une colonne de vos données doit apparaître.
form-hint-columns = Vos données peuvent figurer dans les textes : { $columns }.
form-question = Question
form-help = Aide
form-help-help = Une phrase sous la question.
form-required = Réponse obligatoire
form-name = Nom dans les résultats
form-name-help = Lettres, chiffres et _. Laissé vide, il est tiré de la question.
form-save-item = Enregistrer l’élément
form-cancel = Annuler

## Types d’éléments~; «~-within~» suit un deux-points

form-ask = Demander : { $kind }
form-show = Afficher : { $kind }
form-kind-choice = Choix unique
form-kind-choice-within = choix unique
form-kind-choice-help = Une option parmi plusieurs.
form-kind-choices = Choix multiple
form-kind-choices-within = choix multiple
form-kind-choices-help = Autant d’options que l’on veut.
form-kind-short-text = Texte court
form-kind-short-text-within = texte court
form-kind-short-text-help = Une ligne, comme un nom ou une plaque d’immatriculation.
form-kind-long-text = Texte long
form-kind-long-text-within = texte long
form-kind-long-text-help = Plusieurs lignes, avec un compte des mots et des mots-clés.
form-kind-number = Nombre
form-kind-number-within = nombre
form-kind-number-help = Un nombre entre deux bornes.
form-kind-rating = Note
form-kind-rating-within = note
form-kind-rating-help = Un degré sur une échelle.
form-kind-date = Date
form-kind-date-within = date
form-kind-date-help = Un jour du calendrier.
form-kind-url = Adresse web
form-kind-url-within = adresse web
form-kind-url-help = Une adresse qui commence par https:// ou http://.
form-kind-email = Adresse e‑mail
form-kind-email-within = adresse e‑mail
form-kind-email-help = L’adresse d’une personne ou d’une entreprise.
form-kind-file = Fichier
form-kind-file-within = fichier
form-kind-file-help = Des images, des enregistrements ou des documents.
form-kind-text = Texte
form-kind-text-within = texte
form-kind-text-help = Du texte simple, tel qu’il figure dans vos données.
form-kind-markdown = Texte mis en forme
form-kind-markdown-within = texte mis en forme
form-kind-markdown-help = Des titres, des listes et des liens, écrits en Markdown.
form-kind-image = Image
form-kind-image-within = image
form-kind-image-help = Une image à une adresse web.
form-kind-audio = Son
form-kind-audio-within = son
form-kind-audio-help = Un enregistrement à écouter.
form-kind-video = Vidéo
form-kind-video-within = vidéo
form-kind-video-help = Un film à regarder.
form-kind-link = Lien
form-kind-link-within = lien
form-kind-link-help = Une adresse à ouvrir.

## Propriétés d’un élément

form-any = Tous
form-letters = Lettres
form-digits = Chiffres
form-letters-and-digits = Lettres et chiffres
form-pictures = Images
form-recordings = Enregistrements
form-films = Films
form-documents = Documents et tableaux
form-min-length = Caractères, au moins
form-max-length = Caractères, au plus
form-options = Options
form-options-help = Une par ligne, deux au moins. Écrivez « valeur | libellé » si les résultats doivent contenir un autre mot que celui que lisent les participants.
form-caption = Légende
form-caption-help = Ce qui figure en dessous ; pour un lien, son texte.
form-made-of = Caractères autorisés
form-min-words = Mots, au moins
form-max-words = Mots, au plus
form-keywords = Mots-clés qui doivent y figurer
form-keywords-help = Un par ligne ; « lumière | 2 » le demande deux fois.
form-smallest = Valeur minimale
form-largest = Valeur maximale
form-in-steps-of = Par pas de
form-decimals = Décimales, au plus
form-decimals-help = 0 demande un nombre entier.
form-earliest = Au plus tôt
form-latest = Au plus tard
form-min-picked = Options choisies, au moins
form-max-picked = Options choisies, au plus
form-steps = Degrés
form-steps-help = De 2 à 10 ; 5 si le champ reste vide.
form-low = Ce que signifie 1
form-high = Ce que signifie le dernier degré
form-max-files = Fichiers, au plus
form-max-files-help = 1 si le champ reste vide.
form-max-bytes = Taille de chacun, au plus (MB)
form-kinds = Types
form-kinds-help = Tous si rien n’est coché.
form-text = Texte
form-source = Adresse
form-source-help = En général une colonne de vos données ; une fois remplie, elle doit commencer par https:// ou http://.

## L’essai

form-trial-taken = Cette réponse pourrait être rendue. Ce n’était qu’un essai : rien n’est enregistré.
form-projects = Projets
form-trial-lead = Remplissez-le comme le ferait un participant et voyez ce qui serait refusé. Rien n’est enregistré et personne n’est payé.
form-back-to-check = Retour au contrôle
form-trial-submit = Rendre (simple essai)
form-try-next = Essayer la tâche suivante
form-no-data = Il n’y a pas encore de données ; les noms entre ‹ › en tiennent la place.
form-kept = Ce qui serait conservé
form-kept-nothing = Rien n’a été rempli, et rien ne devait l’être.
form-no-instructions = Il n’y a pas encore d’instructions.
form-instructions = Consignes
form-make-form = Créer le formulaire
form-make-form-first = Créez d’abord le formulaire : il dit ce qu’un participant voit et remplit.
form-no-form = Pas encore de formulaire
