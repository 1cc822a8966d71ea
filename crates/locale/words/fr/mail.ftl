# E-mails. Chacun commence ainsi ; un texte en minuscule continue après la virgule.
mail-hello = Bonjour,
mail-hello-news = Bonjour,
mail-notice-subject = Une modification de votre compte
mail-notice =
    { $what }

    Si ce n’était pas vous, réinitialisez maintenant votre mot de passe et fermez toutes les sessions dans vos paramètres.
mail-email-changed = Votre compte utilise maintenant une autre adresse e-mail.
mail-password-changed = Votre mot de passe a été modifié.
mail-code-on = La connexion demande maintenant un code.
mail-code-off = La connexion ne demande plus de code.
mail-codes-new = Vous avez de nouveaux codes de secours.
mail-code-used = Un de vos codes de secours a servi à se connecter.
mail-change-asked = quelqu’un (vous, nous l’espérons) souhaite utiliser une autre adresse e-mail pour votre compte. Si ce n’était pas vous, réinitialisez maintenant votre mot de passe.
mail-confirm-subject = Confirmez votre adresse e-mail
mail-confirm =
    quelqu’un (vous, nous l’espérons) a créé un compte avec cette adresse e-mail. Suivez ce lien pour la confirmer :

    { $link }

    Le lien sert une fois, dans les 7 jours. Si ce n’était pas vous, ne faites rien.
mail-has-account-subject = Vous avez déjà un compte
mail-has-account =
    quelqu’un, peut-être vous, a voulu créer un compte avec cette adresse e-mail. Vous en avez déjà un. Connectez-vous ici :

    { $link }

    Si vous avez oublié votre mot de passe, choisissez-en un nouveau ici :

    { $reset }

    Si ce n’était pas vous, ne faites rien.
mail-reset-subject = Choisissez un nouveau mot de passe
mail-reset =
    suivez ce lien pour choisir un nouveau mot de passe :

    { $link }

    Le lien sert une fois, dans l’heure, et ferme toutes vos sessions. Si vous ne l’avez pas demandé, ne faites rien : votre mot de passe reste le même.
mail-change-email-subject = Confirmez votre nouvelle adresse e-mail
mail-change-email =
    quelqu’un (vous, nous l’espérons) souhaite utiliser cette adresse e-mail pour un compte. Suivez ce lien pour la confirmer :

    { $link }

    Le lien sert une fois, dans la journée. Si ce n’était pas vous, ne faites rien.
mail-goodbye-subject = Votre compte est fermé
mail-goodbye = votre compte est fermé, comme vous l’avez demandé. Nous avons effacé vos données personnelles ; ceci était notre dernier message.
mail-suspended-subject = Votre compte est suspendu
mail-suspended =
    notre équipe a suspendu votre compte pour cette raison :

    { $reason }

    Vous pouvez toujours vous connecter, tout lire et retirer votre solde. Si vous pensez que c’est une erreur, répondez à cet e-mail.
mail-payout-place-subject = Confirmez où vont vos versements
mail-payout-place =
    quelqu’un (vous, nous l’espérons) a indiqué où doivent aller vos versements. Suivez ce lien pour le confirmer :

    { $link }

    Le lien sert une fois, dans la journée. D’ici là, aucun versement ne part. Si ce n’était pas vous, réinitialisez maintenant votre mot de passe, fermez toutes les sessions et gardez l’ancienne destination sur la page de vos versements.
mail-invite-subject = { $who } vous invite à un job
mail-invite =
    { $who } vous invite au job « { $title } ».

    Inscrivez-vous avec cette adresse e-mail et ouvrez le job :
    { $link }

    Si vous ne le souhaitez pas, ignorez cet e-mail.
