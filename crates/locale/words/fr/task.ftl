## The page on which a task is done

# What the cross in the corner does.
task-leave = Quitter cette tâche ; elle reste à vous jusqu’à la fin de son temps
# Above the reward.
task-pays = Rapporte
# Above what was done and earned in a row.
task-this-session = Cette série
# Above how many places are left after this task.
task-then = Ensuite
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
task-key-enter = Ctrl Entrée
task-key-submits = rendre

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

task-well-done = Bien joué
task-more-to-do = Il y a encore à faire dans ce job.
task-handed-in = Rendues
task-tasks =
    { $n ->
        [one] { $n }{"\u00A0"}tâche
       *[other] { $n }{"\u00A0"}tâches
    }
task-worth = Valeur
task-worth-when = à vous dès l’acceptation
# Above how long it took: in 20 minutes.
task-took = En
task-an-hour = De l’heure
task-what-next = Et maintenant ?
task-what-next-text = Ce que vous avez rendu se trouve sous « Mon travail », avec la date à laquelle ce sera payé au plus tard.
task-back-to-job = Retour au job
task-to-held = Vers la tâche que vous avez prise
task-find-other = Trouver un autre travail
