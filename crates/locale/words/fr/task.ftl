## The page on which a task is done

# What the cross in the corner does.
task-leave = Quitter cette tâche ; elle reste à vous jusqu’à la fin de son temps
# Above the reward.
task-pays = Rapporte
# Above what was done and earned in a row.
task-this-session = Cette série
task-came-back = Cette tâche vous revient pour une reprise.
task-came-back-what = Votre réponse est dans le formulaire ; modifiez-la et rendez-la à nouveau.
task-instructions = Consignes
task-save-draft = Enregistrer le brouillon
task-more-time = { $time } de plus
task-give-back = Renoncer
task-submit = Rendre
task-submit-and-stop = Rendre et arrêter
task-submit-and-next = Rendre et continuer
# Keys and what they do: 1–9 answers, Ctrl Enter submits.
task-key-answers = répondre
task-key-enter = Entrée
task-key-submits = Rendre et continuer

## What a task shows and asks

task-no-link = Il devrait y avoir un lien ici, mais ceci n’en est pas un : { $text }
task-open-picture = Ouvrir l’image en taille réelle (nouvel onglet)
task-open-by-itself = Ouvrir à part
task-new-tab = (nouvel onglet)
task-choose-one = Choisissez
task-uploaded = Fichiers envoyés
# Ticked: the file that was uploaded earlier stays.
task-keep-file = Garder { $file }
# Stands for the name of a file that has none.
task-the-file = le fichier

## What a field says of its own rules

task-hint-url = Une adresse qui commence par https:// ou http://.
task-hint-letters = Lettres uniquement.
task-hint-digits = Chiffres uniquement.
task-hint-letters-digits = Lettres et chiffres uniquement.
task-hint-least-characters = Au moins { $n } caractères.
task-hint-keyword = « { $word } »
task-hint-keyword-times = « { $word } » ({ $n } fois)
task-hint-keywords = Utilisez ces mots : { $words }.
# $kind, $span and $step say which parts the sentence has: A whole number from 1 to 9 in steps of 2.
task-hint-number =
    { $kind ->
        [whole] Un nombre entier
       *[any] Un nombre
    }{ $span ->
        [both] {" "}de { $min } à { $max }
        [least] {" "}à partir de { $min }
        [most] {" "}jusqu’à { $max }
       *[none] {""}
    }{ $step ->
        [none] {""}
       *[some] {" "}par pas de { $step }
    }.
task-hint-decimals =
    { $n ->
        [one] Au plus { $n } chiffre après la virgule.
       *[other] Au plus { $n } chiffres après la virgule.
    }
# Days.
task-hint-span = Du { $min } au { $max }.
task-hint-span-from = À partir du { $min }.
task-hint-span-to = Jusqu’au { $max }.
task-hint-pick-most = Choisissez-en au plus { $n }.
task-hint-pick-least = Choisissez-en au moins { $n }.
task-hint-pick-exactly = Choisissez-en exactement { $n }.
task-hint-pick = Choisissez-en de { $least } à { $most }.
# $kinds are some of the four below.
task-hint-files =
    { $n ->
        [one] Un fichier : { $kinds }. Au plus { $size }.
       *[other] Jusqu’à { $n } fichiers : { $kinds }. Au plus { $size } chacun.
    }
task-pictures = images
task-sound = son
task-video = vidéo
task-documents = documents et tableaux

## A sample on the page of a job

task-sample-card = Un exemple de tâche
task-sample-what = Voici à quoi ressemble l’une des tâches. Vous la remplirez une fois que vous aurez commencé.
task-sample = L’exemple
task-sample-label = Exemple de tâche

## Giving a task back

task-return-question = Renoncer à cette tâche ?
task-return-free = « { $title } » est aussitôt libre pour quelqu’un d’autre.
task-return-counts = Cela ne compte ni pour ni contre vous, et vous ne recevez rien.
task-return-draft = Ce que vous avez écrit n’est pas rendu.
task-return-verb = Renoncer

## A task that ended without an answer

task-returned = Vous avez renoncé à cette tâche
task-returned-what = Quelqu’un d’autre peut la prendre maintenant, ou vous à nouveau. Elle était à rendre le { $time }.
task-over = Le temps de cette tâche est écoulé
task-over-what = Sa place est de nouveau libre pour tous. Elle était à rendre le { $time }.
task-kept = Ce que vous avez écrit est conservé.
task-kept-go-on = Recommencez la tâche tant qu’une place est libre, et vous reprendrez où vous en étiez.
task-start-again = Recommencer
task-to-the-job = Vers le job
task-my-work = Mon travail

## After several tasks in a row

task-well-done = Beau travail
task-handed-in = Rendues
task-tasks =
    { $n ->
        [one] { $n }{"\u00A0"}tâche
       *[other] { $n }{"\u00A0"}tâches
    }
# Above how long it took: in 20 minutes.
task-took = En
task-an-hour = De l’heure
task-to-held = Vers la tâche que vous avez prise
task-find-other = Trouver un autre travail

## The bar above a task

task-number = Tâche
# Task 8 of 19.
task-n-of-m = { $n } sur { $m }
task-n-of-many = { $n } sur plus de { $m }
# After the money of this session: €0.42 in 2 min.
task-in-time = en { $time }
# €12.60 an hour, short.
task-each-hour = { $money } de l’heure

## Keys

task-keys = Touches
task-keys-change = Changer les touches
task-key-ctrl-enter = Ctrl Entrée
task-key-answers-quick = Répondre et continuer
task-key-answers-many = Répondre à la question en cours
task-key-submits-typing = Rendre, même en écrivant
task-key-skip = Passer cette tâche
task-key-zoom = agrandir
task-key-help = toutes les touches
task-key-undo = Annuler la dernière touche
task-go-on = Continuer après une touche
# Said for a moment after a digit answered.
task-going-on = On continue… Échap pour annuler
task-unsent = Pas encore envoyé. Vérifiez la connexion et rendez à nouveau.
task-skip = Passer
task-zoom = Agrandir
task-zoom-title = L’image, agrandie
task-picture = Image de cette tâche
task-close = Fermer
task-ask = Poser une question

## Reporting a problem

task-report = Signaler un problème
task-report-lead = Le donneur d’ordre le lit, sans votre nom. Cela ne vous coûte rien.
task-report-what = Qu’est-ce qui ne va pas ?
task-report-text = En quelques mots
task-report-send = Signaler
task-report-skip = Signaler et passer
task-report-back = Retour à la tâche
task-problem-broken = Un lien ou une image ne marche pas
task-problem-unclear = On ne comprend pas ce qu’il faut faire
task-problem-language = Ce n’est pas la bonne langue
task-problem-prohibited = Elle demande quelque chose d’interdit
task-problem-personal = Elle montre des données personnelles
task-problem-other = Autre chose
task-problem-staff = Un modérateur regarde aussi

## The summary

task-sum-checked = En cours de vérification. À vous le { $date } au plus tard.
task-sum-more = Continuer ce job
task-sum-same = D’autres du même genre
task-sum-each = { $money } chacune
task-sum-nothing = Aucune tâche rendue
task-sum-held = Vous avez une tâche de ce job
task-sum-held-what = Elle n’est pas encore rendue. Continuez-la, ou laissez-la depuis sa page.
