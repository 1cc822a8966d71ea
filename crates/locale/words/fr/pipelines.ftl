## What happens with the results
pipelines-title = Ce que deviennent les réponses
pipelines-lead = Les réponses peuvent passer d’elles-mêmes à un autre de vos projets : pour y être vérifiées, ou reprises par quelqu’un d’autre.
pipelines-chain = Le chemin des réponses
pipelines-how = Comment ça marche
pipelines-how-feed = Écrire → relire → approuver : chaque réponse acceptée devient une tâche du projet suivant, avec toutes ses données.
pipelines-how-check = Ou faites vérifier : chaque réponse rendue devient une tâche d’un projet de vérification, et l’avis de la majorité fait foi.
pipelines-how-money = Personne ne reçoit son propre travail. La tâche suivante est payée quand elle est créée ; sans argent elle attend, et continue dès que vous rechargez.
pipelines-add = Faire suivre les réponses
pipelines-next-project = Vers quel projet
pipelines-choose = Choisir…
pipelines-what = Ce qui y va
pipelines-takes-accepted = Chaque réponse acceptée, comme tâche
pipelines-takes-accepted-help = Quelqu’un d’autre la reprend : corrige, traduit, approuve.
pipelines-takes-submitted = Chaque réponse rendue, à vérifier
pipelines-takes-submitted-help = Plusieurs personnes la regardent indépendamment, autant que ce projet demande de réponses par tâche. La majorité décide ; en cas de désaccord, c’est vous.
pipelines-go-on = Continuer
pipelines-no-other = Il vous faut un second projet : celui où travaillent les suivants.
pipelines-new-project = Nouveau projet
pipelines-out = L’étape suivante
pipelines-in = L’étape précédente
pipelines-goes-on-to = Chaque réponse acceptée devient une tâche de { $project }.
pipelines-is-checked-in = Chaque réponse est vérifiée dans { $project } avant d’être acceptée.
pipelines-comes-from = Ses tâches viennent des réponses acceptées de { $project }.
pipelines-checks-for = On vérifie ici les réponses de { $project }.
pipelines-stays-open = Il reste ouvert jusqu’à la fin de l’étape précédente, et peut ouvrir sans tâche à lui.
pipelines-counts =
    { $waiting ->
        [0] { $n } passées, aucune en attente.
       *[other] { $n } passées, { $waiting } en attente.
    }
pipelines-passed-over =
    { $n ->
        [one] { $n } n’a pas pu : déjà vérifiée, ou trop grande pour une tâche.
       *[other] { $n } n’ont pas pu : déjà vérifiées, ou trop grandes pour une tâche.
    }
pipelines-ended = L’étape précédente est finie et tout est passé.
pipelines-change = Modifier
pipelines-end = Y mettre fin

## How answers go on
pipelines-feed-title = Les réponses deviennent des tâches
pipelines-feed-lead = Chaque réponse acceptée devient une tâche de « { $project } ».
pipelines-check-title = Les réponses sont vérifiées
pipelines-check-lead = Chaque réponse est vérifiée dans « { $project } » avant d’être acceptée.
pipelines-no-form = Le projet suivant n’a pas encore de formulaire. Toutes les données passent sous leur nom, et chaque champ de la réponse comme output.<champ>.
pipelines-to-form = Créer son formulaire
pipelines-columns = Ce que montre le formulaire suivant
pipelines-columns-lead = Dites d’où vient chaque donnée. Toutes les autres voyagent sans être montrées.
pipelines-shows-nothing = Son formulaire ne montre encore aucune donnée.
pipelines-by-itself = Rempli tout seul ({ $source })
pipelines-says-of = { $question } « { $option } »
pipelines-source-answer = réponse « { $field } »
pipelines-source-data = données « { $column } »
pipelines-reading = Ce que disent les vérificateurs
pipelines-reading-lead = L’un de leurs champs décide. Dites ce qui s’ensuit quand plus de la moitié choisit une option.
pipelines-judging-field = Champ qui décide
pipelines-text-field = Champ avec les raisons
pipelines-no-text = Aucun
pipelines-no-options = Le formulaire du projet de vérification doit avoir un champ où l’on coche une seule option.
pipelines-reading-guard = La personne refusée lit les raisons et peut former un recours. En cas de désaccord, ou quand les reprises sont épuisées, la réponse vous attend. Votre délai de vérification continue de courir : à son terme, la réponse est acceptée.
pipelines-says-accept = Accepter
pipelines-says-rework = Demander une reprise
pipelines-says-reject = Refuser
pipelines-says-nothing = Pas clair
pipelines-by-checkers = les personnes qui l’ont vérifiée
pipelines-heard-accept =
    { $whole ->
        [one] La personne qui a vérifié la réponse l’a acceptée.
       *[other] { $n } personnes sur { $whole } qui ont vérifié la réponse séparément l’ont acceptée.
    }
pipelines-heard-rework =
    { $whole ->
        [one] La personne qui a vérifié la réponse demande des changements avant de l’accepter.
       *[other] { $n } personnes sur { $whole } qui ont vérifié la réponse séparément demandent des changements avant de l’accepter.
    }
pipelines-heard-reject =
    { $whole ->
        [one] La personne qui a vérifié la réponse trouve qu’elle ne fait pas ce qui était demandé.
       *[other] { $n } personnes sur { $whole } qui ont vérifié la réponse séparément trouvent qu’elle ne fait pas ce qui était demandé.
    }
pipelines-save = Enregistrer
pipelines-back = Retour

## The picture
pipelines-tasks =
    { $n ->
        [one] { $n } tâche
       *[other] { $n } tâches
    }
pipelines-went-on = { $n } passées
pipelines-went-to-check = { $n } à vérifier
pipelines-waiting = { $n } en attente

## For workers
pipelines-you-check = Ce que montrent ces tâches, quelqu’un d’autre l’a fait ; vous le vérifiez. Votre propre travail ne vous revient jamais.
pipelines-you-go-on = Ces tâches reprennent le travail d’autres personnes. Le vôtre ne vous revient jamais.

## In the review
pipelines-voices = Ce que disent les vérificateurs
pipelines-revision = Réponse { $n }
pipelines-voices-missing = { $n } vérificateurs sur { $wanted } ont répondu. Vous n’êtes pas obligé de les attendre.
pipelines-voices-accept = Ils l’ont trouvée bonne, elle a donc été acceptée.
pipelines-voices-rework = Ils veulent des changements, elle a donc été renvoyée.
pipelines-voices-reject = Ils n’en veulent pas, elle a donc été refusée.
pipelines-voices-late = Elle était déjà jugée avant la dernière réponse.
pipelines-voices-no-rework = Ils veulent des changements, et les reprises sont épuisées. À vous de décider.
pipelines-voices-unread = L’un d’eux a choisi une option dont personne n’a dit ce qui s’ensuit. À vous de décider.
pipelines-voices-disagree = Ils ne sont pas d’accord. À vous de décider.

## How far checkers agree
pipelines-agreement-of = À quel point ils sont d’accord : { $field }
# Between the whole and the rest of a number.
pipelines-decimal-point = {","}
pipelines-agreement-lead = Sur { $n } réponses à { $tasks } tâches, au-delà du hasard : 1 est l’accord parfait, 0 le hasard.
pipelines-agreement-few = Encore trop peu pour en dire quelque chose.
pipelines-agreement-high = Ils sont bien d’accord. Vous pouvez vous y fier.
pipelines-agreement-fair = Ils sont plutôt d’accord. Suffisant là où une erreur isolée ne nuit pas.
pipelines-agreement-low = Ils sont souvent en désaccord. Regardez les consignes : deux personnes les lisent-elles de la même façon ?
pipelines-agreement-none = À peine plus que le hasard. Revoyez la question ou les consignes avant d’utiliser les réponses.
pipelines-pairs = Deux à deux
pipelines-pair = Qui
pipelines-pair-tasks = Tâches communes
pipelines-pair-kappa = κ de Cohen

## Texts: split and put together
pipelines-split-title = Découper un texte
pipelines-split-lead = Un long texte devient plusieurs tâches, dans l’ordre : traduites, vérifiées ou lues morceau par morceau, puis réunies à la fin.
pipelines-split-name = Nom du texte
pipelines-split-by = En
pipelines-split-paragraphs = Paragraphes
pipelines-split-sentences = Phrases
pipelines-split-text = Texte
pipelines-split-file = Ou un fichier
pipelines-split-file-help = Un fichier de texte brut (.txt, .md) en UTF-8, 2 Mio au plus.
pipelines-split-name-help = Sans nom, celui du fichier est repris.
pipelines-split-send = Découper
pipelines-assemble = Réunir en un texte
pipelines-assemble-told = Tous les morceaux acceptés dans l’ordre, document par document ; un vide remplace ce qui manque encore.
