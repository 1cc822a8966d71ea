## The gallery
templates-title = Partir d’un modèle
templates-to-empty = ou d’un projet vide
templates-people-apply = sur candidature
templates-copy-title = Copier l’un de vos projets
templates-copy = Copier
templates-empty-title = Partir de zéro

## One template
templates-use = Utiliser ce modèle
templates-workers-see = Ce que voient les participants
templates-instructions = Consignes
templates-terms = Suggestion
templates-takes = Prend environ
templates-hourly = Soit, par heure
templates-answers = Réponses par tâche
templates-who = Qui peut le faire
templates-changeable = Tout peut être changé avant la publication.
templates-data = Vos données
templates-columns = Chaque ligne devient une tâche. Les colonnes s’appellent{"\u202F"}:
templates-sample = Tableau d’exemple
