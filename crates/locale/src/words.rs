//! The words of the pages' own furniture: navigation, buttons and labels that no page owns.
//!
//! Invariant: furniture names a [`Word`], so that a missing translation cannot compile.

use crate::Language;

macro_rules! words {
    ($($name:ident $english:literal $german:literal $french:literal)*) => {
        /// A word or short phrase of the pages' furniture.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Word { $(#[doc = $english] $name,)* }

        impl Word {
            #[cfg(test)]
            pub(crate) const ALL: &[Self] = &[$(Self::$name,)*];

            pub(crate) fn in_language(self, language: Language) -> &'static str {
                let all = match self { $(Self::$name => [$english, $german, $french],)* };
                all[language as usize]
            }
        }
    };
}

words! {
    Account "Account" "Konto" "Compte"
    All "All" "Alle" "Tout"
    AtLeast "at least" "mindestens" "au moins"
    AtMost "at most" "höchstens" "au plus"
    Back "Back" "Zurück" "Retour"
    Cancel "Cancel" "Abbrechen" "Annuler"
    Characters "characters" "Zeichen" "caractères"
    Close "Close" "Schließen" "Fermer"
    Conduct "Code of conduct" "Spielregeln" "Règles de conduite"
    Copied "Copied" "Kopiert" "Copié"
    Copy "Copy" "Kopieren" "Copier"
    Day "day" "Tag" "jour"
    Days "days" "Tage" "jours"
    DaysAway "days" "Tagen" "jours"
    Description "A marketplace for micro-jobs: small pieces of paid work, checked and paid fairly."
        "Ein Marktplatz für Mikrojobs: kleine bezahlte Arbeiten, fair geprüft und bezahlt."
        "Une place de marché de micro-travaux : petits, payés, vérifiés avec équité."
    Done "Done" "Fertig" "Terminé"
    Error "Error" "Fehler" "Erreur"
    Fees "Fees" "Gebühren" "Tarifs"
    FindWork "Find work" "Arbeit finden" "Trouver du travail"
    FindShort "Find work" "Jobs" "Jobs"
    FixThese "Check these fields" "Sieh dir diese Felder an" "Vérifiez ces champs"
    Footer "About this marketplace" "Über diesen Marktplatz" "À propos de cette place"
    Help "Help" "Hilfe" "Aide"
    Hours "h" "Std." "h"
    Imprint "Imprint" "Impressum" "Mentions légales"
    Key "Key" "Taste" "Touche"
    Latest "Latest" "Neueste" "Dernières"
    MainNavigation "Main" "Hauptmenü" "Navigation principale"
    Menu "Menu" "Menü" "Menu"
    Messages "Messages" "Nachrichten" "Messages"
    Minutes "min" "Min." "min"
    MyWork "My work" "Meine Arbeit" "Mon travail"
    Next "Next" "Weiter" "Suivant"
    NothingYet "Nothing here yet" "Noch nichts da" "Rien pour l’instant"
    Of "of" "von" "sur"
    OnTheseKeys "Keys" "Tasten" "Touches"
    Notifications "Notifications" "Benachrichtigungen" "Notifications"
    Older "Older" "Ältere" "Plus anciens"
    Newer "Newer" "Neuere" "Plus récents"
    Operator "Operator" "Betreiber" "Exploitant"
    Optional "optional" "freiwillig" "facultatif"
    Pages "Pages" "Seiten" "Pages"
    Point "point" "Punkt" "point"
    Points "points" "Punkte" "points"
    Previous "Previous" "Zurück" "Précédent"
    Privacy "Privacy" "Datenschutz" "Confidentialité"
    Projects "Projects" "Projekte" "Projets"
    Proverb "Many a little makes a mickle."
        "Kleinvieh macht auch Mist."
        "Les petits ruisseaux font les grandes rivières."
    Reviews "Reviews" "Prüfungen" "Vérifications"
    Saved "Draft saved" "Entwurf gespeichert" "Brouillon enregistré"
    SaveFailed "Draft not saved yet; keep this page open"
        "Entwurf noch nicht gespeichert; lass diese Seite offen"
        "Brouillon pas encore enregistré ; gardez cette page ouverte"
    Seconds "s" "Sek." "s"
    SecondsLeft "seconds left" "Sekunden übrig" "secondes restantes"
    Show "Show" "Anzeigen" "Afficher"
    ShowAsTable "Show as table" "Als Tabelle zeigen" "Afficher en tableau"
    SignIn "Sign in" "Anmelden" "Se connecter"
    SignOut "Sign out" "Abmelden" "Se déconnecter"
    SignUp "Sign up" "Registrieren" "S’inscrire"
    SkipToContent "Skip to content" "Zum Inhalt springen" "Aller au contenu"
    Step "Step" "Schritt" "Étape"
    Terms "Terms" "Nutzungsbedingungen" "Conditions"
    TheWorkerReceives "the worker receives" "der Bearbeiter erhält" "le participant reçoit"
    TimeLeft "Time left" "Verbleibende Zeit" "Temps restant"
    TimeOver "Time is over" "Die Zeit ist um" "Le temps est écoulé"
    Transparency "Transparency report" "Transparenzbericht" "Rapport de transparence"
    Unread "unread" "ungelesen" "non lus"
    Wallet "Wallet" "Geldbörse" "Portefeuille"
    Words "words" "Wörter" "mots"
    YouPay "You pay" "Du zahlst" "Vous payez"
    YouReceive "You receive" "Du erhältst" "Vous recevez"
}
