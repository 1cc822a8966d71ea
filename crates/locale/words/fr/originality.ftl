## The setting of a project
originality-title = Originalité
originality-lead = Chaque texte remis est comparé à vos réponses précédentes, au texte de la tâche et à vos textes de référence.
originality-what-becomes = Textes copiés
originality-mode = Quand un texte est copié
originality-off = Ne pas comparer les textes
originality-flag = Me le montrer à la vérification
originality-flag-help = Vous voyez ce qui est copié, à côté de sa source, et vous décidez.
originality-rework = Le renvoyer à la personne
originality-rework-help = Elle voit les passages copiés et les réécrit, tant qu’une reprise est possible. Vous le voyez aussi.
originality-threshold = Copié veut dire : à partir de cette part
originality-threshold-help = D’un champ de texte, de 5 à 100 %. Au-dessous de 15 %, les citations et les tournures courantes comptent aussi.
originality-own-input = Comparer aussi au texte de la tâche
originality-own-input-help = À désactiver quand il s’agit de corriger ou de continuer un texte donné.
originality-save = Enregistrer
originality-add-reference = Ajouter un texte de référence
originality-reference-text = Un texte que personne ne doit remettre comme le sien, par exemple votre site actuel. Il vaut pour tous vos projets, et vous seul pouvez le lire.
originality-reference-name = Nom
originality-reference-words = Texte
originality-add = Ajouter
originality-references = Vos textes de référence
originality-words = Mots
originality-added = Ajouté le
originality-acts = Ce que vous pouvez faire
originality-remove = Retirer

## What was found
originality-nothing-found = Rien dans cette réponse ne se trouve dans vos réponses précédentes, dans la tâche ou dans vos textes de référence.
# Such as "73.4 % copied".
originality-copied = { $part } copié
originality-look-closely = C’est plus que ce que vous acceptez. Regardez d’où cela vient.
originality-was-sent-back = La réponse a été renvoyée pour cela.
originality-is-little = C’est moins que ce que vous vouliez savoir.
originality-own-words = Les passages marqués existaient déjà. Écrivez-les avec vos propres mots et remettez le texte.
originality-was-there = Ce qui existait déjà
originality-from-answer = Une réponse précédente qui vous a été remise
originality-from-own-answer = Une réponse précédente de la même personne
originality-from-task = Le texte de la tâche
originality-from-named = Votre référence « { $name } »
originality-from-reference = Un texte de référence
originality-near-copy = repris tel quel
originality-light-edit = légèrement modifié
originality-heavy-edit = fortement modifié
originality-this-answer = Cette réponse
originality-the-source = La source
