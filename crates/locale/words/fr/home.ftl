## The start page

home-title = Micro-jobs
home-proverb = Les petits ruisseaux font les grandes rivières
home-lead = Une place de marché pour micro-jobs : beaucoup de petits travaux rémunérés, vérifiés, payés et réunis en un seul résultat.
home-earn = Gagner de l’argent
home-earn-how = De petites tâches et de petits jobs. Vous voyez la rémunération avant de commencer et, à tout moment, où en est votre argent.
home-find-work = Trouver du travail
home-order = Faire faire un travail
home-order-how = Découpez votre travail en tâches, choisissez qui peut les faire et ne payez que ce que vous acceptez.
home-post-project = Publier un projet
home-sign-up = Créer un compte
home-sign-in = Se connecter
