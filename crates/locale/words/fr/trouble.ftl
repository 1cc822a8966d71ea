trouble-not-found = Introuvable
trouble-not-allowed = Accès refusé
trouble-slow-down = Un peu moins vite
trouble-something-wrong = Une erreur s’est produite
trouble-did-not-work = Cela n’a pas fonctionné
trouble-field = { $field } : { $sentence }
trouble-home = Retour à l’accueil
