## La page d’accueil

home-title = Micro-travaux
home-proverb = Les petits ruisseaux font les grandes rivières
home-lead = De gros travaux, découpés en petites tâches. Beaucoup de gens les font pour un prix juste ; chaque réponse est vérifiée et tout revient en un seul résultat.
home-earn = Gagner
home-earn-how = De petites tâches, quand vous avez le temps. Vous voyez ce qu’elles rapportent avant de commencer.
home-find-work = Trouver du travail
home-order = Confier du travail
home-order-how = Découpez votre travail en tâches, choisissez qui peut les faire et ne payez que ce que vous acceptez.
home-post-project = Publier un projet
home-sign-up = Créer un compte
home-look-around = Regarder d’abord
home-picture = Une feuille se découpe en petites tâches, et les tâches deviennent des piles de pièces de plus en plus hautes.

## Chiffres

home-tasks-open = Tâches ouvertes
home-jobs-open =
    { $n ->
        [one] dans { $n } job
       *[other] dans { $n } jobs
    }
home-paid = Versé aux participants
home-paid-note = ces 30 derniers jours
home-hourly = Gain par heure
home-hourly-note = la moitié du travail accepté a rapporté davantage
home-requesters = Donneurs d’ordre
home-requesters-note = avec du travail ouvert en ce moment

## Travaux

home-open-now = Ouverts en ce moment
home-all-jobs = Tous les jobs
home-an-hour = ≈ { $money } par heure

## Comment ça marche

home-how = Comment ça marche
home-way-work = Vous voulez gagner de l’argent
home-work-1 = Choisissez un travail
home-work-1-how = Ce qu’il rapporte, le temps qu’il prend et qui le demande : tout est écrit avant que vous commenciez.
home-work-2 = Faites-le à votre rythme
home-work-2-how = Au téléphone ou au bureau, quelques minutes à la fois. Ce que vous tapez est enregistré au fur et à mesure.
home-work-3 = Soyez payé
home-work-3-how = Les réponses acceptées sont aussitôt dans votre portefeuille. Retirez quand vous voulez.
home-way-order = Vous voulez confier un travail
home-order-1 = Décrivez-le
home-order-1-how = Écrivez les consignes, composez le formulaire, envoyez votre tableau. Chaque ligne devient une tâche.
home-order-2 = Mettez l’argent de côté
home-order-2-how = Il paie les réponses acceptées et rien d’autre. Vous voyez d’avance ce que l’on gagne par heure.
home-order-3 = Vérifiez et téléchargez
home-order-3-how = Acceptez, demandez une reprise ou laissez plusieurs personnes s’accorder. Les résultats arrivent en tableau.

## Vérification et argent

home-checked = Chaque réponse est regardée
home-checked-lead = Des règles claires pour les deux côtés, et une personne qui tranche en cas de désaccord.
home-check-accept = Acceptée
home-check-accept-how = Le participant est payé à l’instant même.
home-check-rework = Renvoyée
home-check-rework-how = Avec un mot sur ce qu’il faut changer, et le temps de le faire.
home-check-reject = Refusée
home-check-reject-how = Seulement avec un motif écrit. Un recours est possible, et un modérateur tranche.
home-check-silence = Sans nouvelles
home-check-silence-how = Quand le délai de vérification est passé, la réponse est considérée comme acceptée.
home-safe = L’argent est là avant le travail
home-safe-lead = Personne ne travaille sur une promesse, et personne ne paie pour rien.
home-flow = Le donneur d’ordre met de l’argent de côté. Les réponses acceptées en sont payées au participant ; le reste revient.
home-flow-requester = Donneur d’ordre
home-flow-aside = Mis de côté
home-flow-worker = Participant
home-flow-accepted = réponses acceptées
home-flow-rest = le reste revient
home-safe-1 = Le prix entier est prêt avant l’ouverture d’un projet.
home-safe-2 = Chaque centime figure dans un grand livre que personne ne peut changer après coup.
home-safe-3 = Deux personnes regardent chaque versement avant son départ.
home-safe-more = L’{ $report } en dit plus, et le { $fees } vous laisse compter.
home-help = aide
home-fees = calculateur

## Questions

home-questions = Questions fréquentes
home-q-cost = Combien ça coûte ?
home-q-cost-a = Les participants ne paient jamais rien. Pour les donneurs d’ordre, notre part de { $fee } est comprise dans le prix de chaque réponse acceptée. Rien ne s’y ajoute.
home-q-when = Quand suis-je payé ?
home-q-when-a = Dès que votre réponse est acceptée, l’argent est dans votre portefeuille. Vous pouvez retirer à partir de { $least }.
home-q-earn = Combien puis-je gagner ?
home-q-earn-a = Cela dépend du travail qu’il y a et de votre rythme. Chaque travail montre ce que les gens ont vraiment atteint en une heure, dès qu’ils sont assez nombreux à l’avoir fait.
home-q-bad = Et si ma réponse est refusée à tort ?
home-q-bad-a = Vous déposez un recours d’un bouton. Si le donneur d’ordre ne répond pas, vous gagnez. Sinon, un modérateur lit les deux côtés et tranche.
home-q-kinds = Quels jobs y a-t-il ?
home-q-kinds-a = Trier des images, corriger des adresses, écrire et traduire de petits textes, écouter et transcrire, chercher, répondre à des enquêtes, tester des sites. Les faux avis et autres tricheries sont interdits.

## Pour qui est connecté

home-back = Bonjour { $name }
home-back-lead = Que voulez-vous faire ?
home-my-work = Mon travail
home-my-projects = Mes projets
home-run = Gérer la place de marché
home-run-how = Ce qui attend une décision, les comptes, les personnes et les réglages.
home-to-desk = À l’espace exploitant
