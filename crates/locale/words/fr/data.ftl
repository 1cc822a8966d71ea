## L’étape où arrivent les tâches

data-upload-title = Envoyer un fichier
data-paste-title = Coller des lignes
data-bad-rows-title = Lignes à revoir
data-by-hand-title = Ajouter une tâche à la main
data-imports = Importations
data-go-on-to-pay = Continuer vers la rémunération
data-back = Retour
data-tasks-count =
    { $n ->
        [one] { $n }{"\u00A0"}tâche
       *[other] { $n }{"\u00A0"}tâches
    }
data-no-tasks-yet = Aucune tâche pour le moment.
data-so-far = { $tasks } pour le moment.
data-look-at-them = Les voir
data-columns-are = Colonnes : { $columns }.
data-file-label = Un tableau
data-file-help = CSV, TSV, JSON Lines ou xlsx, avec les noms des colonnes sur la première ligne ; 256 Mo au plus. Vous voyez les premières lignes avant toute importation.
data-upload = Envoyer et regarder
data-started = Début
data-column-state = État
data-column-tasks = Tâches
data-column-bad-rows = Lignes erronées

## Une tâche à la main et des lignes collées

data-nameless-help = Tant que le formulaire n’affiche pas de données, un nom suffit pour reconnaître une tâche.
data-name-label = Nom de la tâche
data-add-task = Ajouter la tâche
data-rows-label = Lignes
data-rows-help = Les noms des colonnes sur la première ligne, puis une tâche par ligne ; copiées d’un tableur, ou avec des virgules ou des points-virgules entre les valeurs. 500 lignes au plus.
data-add-rows = Ajouter les lignes

## Lignes qui n’ont pas été prises

data-faults-caption = Lignes non reprises
data-fault-cells = ({ $found } cellules au lieu de { $wanted })
data-column-line = Ligne
data-column-column = Colonne
data-column-fault = Ce qui ne va pas

## Un tableau envoyé, avant l’importation

data-table-goes-on = Le tableau continue.
data-table-is-whole = C’est tout le tableau.
data-fact-file = Fichier
data-fact-size = Taille
data-fact-format = Format
data-columns-title = Colonnes
data-will-be-left-out = Lignes qui seront laissées de côté
data-blank-lines =
    { $n ->
        [one] La ligne { $lines } est vide là où le formulaire montre quelque chose. Elle devient quand même une tâche{"\u202F"}: retirez-la du fichier si personne ne doit être payé pour elle.
       *[other] Les lignes { $lines } sont vides là où le formulaire montre quelque chose. Elles deviennent quand même des tâches{"\u202F"}: retirez-les du fichier si personne ne doit être payé pour elles.
    }
data-first-rows = Les premières lignes
data-first-rows-of-file = Les premières lignes du fichier
data-start-import = Lancer l’importation
data-cancel = Annuler
data-mapping-lead = Chaque colonne du fichier devient une colonne des tâches, sous le nom indiqué à côté. Videz un nom pour laisser la colonne de côté.
data-form-needs = Le formulaire a besoin de { $columns }.
data-mapping-missing = Aucune colonne ne s’appelle encore { $columns }. Écrivez ce nom à côté de la colonne qui convient.
data-mapping-form = Ou faites afficher au formulaire les colonnes que vous avez
data-example = « { $text } »

## Une importation en cours ou terminée

data-import = L’importation
data-ended = Fin
data-not-yet = pas encore
data-were-left-out = Lignes laissées de côté
data-first-are-shown = Seules les { $n } premières sont affichées.
data-import-read = { $part } lus sur { $whole }
data-import-waits = Cette page se recharge toutes les quelques secondes jusqu’à la fin. Vous pouvez la quitter.
data-import-undoing = Ses tâches sont en train d’être retirées.
data-import-done = L’importation est terminée : chaque ligne est devenue une tâche.
data-import-done-in-part = L’importation est terminée. Certaines lignes ont été laissées de côté : corrigez-les dans le fichier et importez seulement celles-ci, ou annulez cette importation et recommencez.
data-import-undone = L’importation a été annulée ; ses tâches ont disparu.
data-import-stopped = L’importation s’est arrêtée.
data-import-stopped-because = L’importation s’est arrêtée : { $why }
data-rows-read = Lignes lues
data-became-tasks = Devenues des tâches
data-left-out = Laissées de côté
data-go-on = Reprendre là où elle s’est arrêtée
data-back-to-data = Retour aux données
data-look-at-tasks = Voir les tâches
data-undo = Annuler l’importation
data-undo-question = Annuler l’importation ? Toutes les tâches qui en viennent seront retirées.

## Les tâches d’un projet

data-tasks = Tâches
data-projects = Projets
data-add-tasks = Ajouter des tâches
data-places-count =
    { $n ->
        [one] { $n }{"\u00A0"}place
       *[other] { $n }{"\u00A0"}places
    }
data-tally = { $tasks } (terminées : { $done }). { $places } (libres : { $free }, en cours : { $running }, acceptées : { $accepted }, abandonnées : { $dropped }).
data-tasks-caption = Les tâches du projet
data-column-number = N°
data-column-accepted = Acceptées
data-column-price = Prix
data-remove = Retirer
data-no-tasks-title = Aucune tâche ici
data-no-tasks-text = Chaque ligne de vos données devient une tâche. Saisissez-en une, collez-en plusieurs ou envoyez un tableau.
data-known-answer = Réponse connue
data-part-of = { $part } sur { $whole }
data-task-open = Ouverte
data-task-done = Terminée
data-task-cancelled = Abandonnée

## Résultats

data-results = Résultats
data-answers = Réponses
data-answers-told = Une ligne par réponse acceptée, avec les données de sa tâche. Les participants portent ici des noms à part, les mêmes dans tous vos résultats.
data-tasks-told = Une ligne par tâche, y compris celles sans réponse. Pour un choix, l’option qui a le plus de voix ; en cas d’égalité, toutes celles en tête.
data-labels = Étiquettes
data-labels-told = Une ligne par option choisie : tâche, participant et étiquette, comme les lisent crowd-kit et d’autres bibliothèques.
data-download-csv = Télécharger en CSV
data-what-was-chosen = Ce qui a été choisi
data-the-table = Le tableau
data-of-wanted = sur { $n } demandées
data-of-tasks =
    { $n ->
        [one] sur { $n }{"\u00A0"}tâche
       *[other] sur { $n }{"\u00A0"}tâches
    }
data-accepted-answers = Réponses acceptées
data-answered-tasks = Tâches avec réponse
data-counted-over = Compté sur les { $n } premières réponses
data-row-is = Ce qu’est une ligne
data-not-rejected = Ce que vous avez refusé n’y figure pas.
data-rows-cut = Les { $n } premières lignes. Le fichier les contient toutes.
data-columns-cut = Les { $part } premières colonnes sur { $whole }. Le fichier les contient toutes.
data-to-answers = Voir les réponses
data-no-labels = Aucune étiquette
data-no-labels-text = Les étiquettes sont des options choisies, et aucune réponse acceptée n’en a.
data-to-reviews = Voir les vérifications
data-no-results = Pas encore de résultats
data-no-results-open = Chaque réponse que vous acceptez, ou qui est acceptée une fois le délai passé, apparaît ici.
data-to-project = Voir le projet
data-no-results-draft = Les résultats arrivent une fois le projet ouvert et des réponses acceptées.
data-known-left-out =
    { $n ->
        [one] { $n } tâche dont vous connaissiez la réponse n’y est pas : elle sert à voir qui a raison.
       *[other] { $n } tâches dont vous connaissiez la réponse n’y sont pas : elles servent à voir qui a raison.
    }
data-known-take-in = Les ajouter, avec une marque
data-known-marked =
    { $n ->
        [one] { $n } tâche dont vous connaissiez la réponse est dans le tableau, avec « true » dans la colonne { $column }.
       *[other] { $n } tâches dont vous connaissiez la réponse sont dans le tableau, avec « true » dans la colonne { $column }.
    }
data-known-leave-out = Les laisser de côté
