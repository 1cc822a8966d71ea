# Les mots des jobs : genres de travail, façons d’y accéder, langues.

## Kinds of work

terms-category-writing = Rédaction
terms-category-translation = Traduction
terms-category-proofreading = Relecture
terms-category-transcription = Transcription
terms-category-classification = Classement
terms-category-data-entry = Saisie de données
terms-category-research = Recherche
terms-category-survey = Sondages
terms-category-images = Images
terms-category-sound = Son
terms-category-testing = Tests
terms-category-on-site = Sur place
terms-category-other = Autre

## How one comes to a task

terms-hiring-open = Commencer tout de suite
terms-hiring-apply = Postuler d’abord
terms-hiring-invite = Sur invitation

## How hard it is

terms-difficulty-easy = Facile
terms-difficulty-medium = Moyen
terms-difficulty-hard = Difficile

## Languages

terms-language-en = Anglais
terms-language-de = Allemand
terms-language-fr = Français
terms-language-es = Espagnol
terms-language-it = Italien
terms-language-pt = Portugais
terms-language-nl = Néerlandais
terms-language-pl = Polonais
terms-language-tr = Turc
terms-language-uk = Ukrainien
terms-language-ar = Arabe
terms-language-zh = Chinois

## Places and pay

# Tant de places, et d’autres que personne n’a comptées.
terms-places-many = plus de { $n }{"\u00A0"}places libres
terms-places-left =
    { $n ->
        [one] { $n }{"\u00A0"}place libre
       *[other] { $n }{"\u00A0"}places libres
    }
# Ce que rapporte une heure, et combien de temps prend une réponse.
terms-pay-an-hour = ≈ { $money } de l’heure{"\u00A0"}· environ { $time }
terms-about = environ { $time }
