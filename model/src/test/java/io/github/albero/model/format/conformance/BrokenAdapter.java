package io.github.albero.model.format.conformance;

import io.github.albero.model.format.PlanFormat;
import io.github.albero.model.format.toys.BrokenToys;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An adapter that breaks a rule.
 *
 * @param format the adapter
 * @param rules what it breaks
 * @param message what it is told; {@code …} stands for numbers that are others with every change of the samples
 */
record BrokenAdapter(PlanFormat format, Set<String> rules, String message) {

    static Stream<BrokenAdapter> all() {
        return Stream.of(
                broken(
                        new BrokenToys.CalledInCapitals(),
                        "the id is lower-case words joined by hyphens",
                        "the id is 'My Toy'; it should be lower-case words joined by hyphens, such as 'flattened-text'"),
                broken(
                        new BrokenToys.WithADotBeforeItsExtension(),
                        "extensions are in lower case and without a dot",
                        "an extension is '.toy'; it should be in lower case and without dot or blank, such as 'json'"),
                broken(
                        new BrokenToys.WithoutExtensions(),
                        "extensions are in lower case and without a dot",
                        "there are no extensions; there should be at least one that names of files end with, such as"
                                + " 'json'"),
                broken(
                        new BrokenToys.MadeOfSomething("toy"),
                        "there is a public constructor without parameters",
                        "io.github.albero.model.format.toys.BrokenToys$MadeOfSomething should be public and have a"
                                + " public constructor without parameters, so that it can be discovered"),
                broken(
                        new BrokenToys.KnowsNothing(),
                        "its own sources are recognised",
                        "recognise says NO to 'one indicator and its actual.toy', which is in the format; it should say"
                                + " CERTAIN if the content shows it, POSSIBLE if only the name does"),
                broken(
                        new BrokenToys.KnowsEverything(),
                        "nothing else is recognised with certainty",
                        "recognise says CERTAIN to 'nothing.toy', which is no plan; it should say so only where the"
                                + " content shows it"),
                broken(
                        new BrokenToys.DropsCards(),
                        "what is written reads back equal",
                        "'cards with every kind of line', written and read back, differs: cards was [Posizione 1,"
                                + " another card of the post], became []; write and read should keep it, or losses report it"),
                broken(
                        new BrokenToys.FailsOnCards(),
                        "what is written reads back equal",
                        "write of 'cards with every kind of line' threw java.lang.IllegalStateException: cards; it"
                                + " should write every plan, and report in losses what it cannot keep"),
                broken(
                        new BrokenToys.SaysThatItCannotWriteActuals(),
                        "what cannot be written is refused",
                        "canWriteActuals says false, but writeActuals writes; it should throw an"
                                + " UnsupportedOperationException, or canWriteActuals say true"),
                broken(
                        new BrokenToys.ClosesItsTarget(),
                        "the target stays open",
                        "write closes its target; it should leave that to the caller, who opened it"),
                broken(
                        new BrokenToys.ClosesItsTargetOfActuals(),
                        "the target stays open",
                        "writeActuals closes its target; it should leave that to the caller, who opened it"),
                broken(
                        new BrokenToys.DoesNotFlush(),
                        "what is written has been flushed",
                        "write leaves its target unflushed; it should call flush() after the last byte"),
                broken(
                        new BrokenToys.LosesNowhere(),
                        "every loss has its place in the plan",
                        "a loss of 'cards with every kind of line' is said of Part[kind=NODE, id=nowhere], which the"
                                + " plan does not have; it should name a part of the plan"),
                broken(
                        new BrokenToys.LosesWithoutSayingWhat(),
                        "every loss is a whole sentence in Italian and English",
                        "CARD_NOT_KEPT in Italian leaves gaps open: la scheda di «{post}» non si può scrivere in questo"
                                + " formato; its arguments should have [post]"),
                broken(
                        new BrokenToys.CriesWolf(),
                        "a loss is reported only where something is lost",
                        "'one indicator and its actual' reads back equal, but losses reports UNITS_NOT_KEPT; it should"
                                + " report nothing"),
                broken(
                        new BrokenToys.LosesMoreThanItSays(),
                        "only what is announced is lost",
                        "'one indicator and its actual', written and read back, differs: levels was"
                                + " [Level{name=Obiettivo, extensions={}}], became [], and no loss"
                                + " speaks of it; write and read should keep it, or losses name it where it stands"),
                broken(
                        new BrokenToys.LosesCodesInSilence(),
                        "only what is announced is lost",
                        "'cards with every kind of line', written and read back, differs: code of"
                                + " node 1 was Optional[1], became Optional.empty, and no loss"
                                + " speaks of it; write and read should keep it, or losses name it where it stands"),
                broken(
                        new BrokenToys.LosesAnIndicatorAmongNewIds(),
                        "only what is announced is lost",
                        "'one indicator and its actual', written and read back, differs: indicators"
                                + " of node 1 was [1/1], became [], and no loss"
                                + " speaks of it; write and read should keep it, or losses name it where it stands"),
                broken(
                        new BrokenToys.AddsANodeAmongNewIds(),
                        "only what is announced is lost",
                        "'one indicator and its actual', written and read back, differs: number of nodes was 1, became 2, and no"
                                + " loss speaks of it; write and read should keep it, or losses name it where it stands"),
                broken(
                        new BrokenToys.CannotReadWhatItShortened(),
                        "what is written with losses reads back without errors",
                        "'cards with every kind of line', written and read back, has errors: NO_END line 1: the line"
                                + " that ends it is missing; what write leaves out should not make what it writes wrong"),
                broken(
                        new BrokenToys.LosesMoreEachTime(),
                        "what was read back loses nothing more when written again",
                        "'extensions of every kind', read back, written again and read again, differs: extensions of"
                                + " the plan was {vuoto=Text[text=], come un numero=Text[text=007],"
                                + " importo=Amount[amount=-1234567890.0123456789], vero=Truth[isTrue=true],"
                                + " falso=Truth[isTrue=false], nulla=Nothing[], nessuno=Items[items=[]], senza..., became {come"
                                + " un numero=Text[text=007], importo=Amount[amount=-1234567890.0123456789],"
                                + " vero=Truth[isTrue=true], falso=Truth[isTrue=false], nulla=Nothing[], nessuno=Items[items=[]],"
                                + " senza campi=Fields[field...; what can be kept the first time should be kept the second time"),
                broken(
                        new BrokenToys.DropsTheNoteOfActuals(),
                        "actuals written apart read back equal",
                        "what was written of the actuals of 'actuals of every kind' and read back differs: note of the"
                                + " actuals was Optional[Dati inventati], became Optional.empty; writeActuals and readActuals"
                                + " should keep it, or lossesOfActuals report it"),
                broken(
                        new BrokenToys.DropsActualsAndSpeaksOfTheirNote(),
                        "actuals written apart read back equal",
                        "what was written of the actuals of 'actuals of every kind' and read back differs: measurement"
                                + " of actual 3 of indicator A/2 was NotDone[], became absent, and no loss speaks of it;"
                                + " writeActuals and readActuals should keep it, or lossesOfActuals name it where it stands"),
                broken(
                        new BrokenToys.BelievesAnyActuals(),
                        "actuals of another plan are reported",
                        "readActuals says nothing about indicators that the plan does not have; it should report each,"
                                + " as ActualsCollector does"),
                broken(
                        new BrokenToys.ThrowsAtAnEarlyEnd(),
                        "a source that is cut short throws nothing",
                        "read of 'one indicator and its actual.toy', cut short after … of … bytes, threw"
                                + " java.lang.IndexOutOfBoundsException: the end; it should return a result whose findings say"
                                + " what is wrong with the source"),
                broken(
                        new BrokenToys.ThrowsAtForeignLetters(),
                        "a source with wrong bytes throws nothing",
                        "read of 'one indicator and its actual.toy', with wrong bytes at […], threw"
                                + " java.lang.IllegalStateException: a foreign letter; it should return a result whose findings"
                                + " say what is wrong with the source"),
                broken(
                        new BrokenToys.ThrowsAtNothing(),
                        "what is no plan at all throws nothing",
                        "readActuals of 'nothing.toy' threw java.io.IOException: nothing; it should return a result"
                                + " whose findings say what is wrong with the source"),
                broken(
                        new BrokenToys.GivesNoReason(),
                        "where there is no value there is an error",
                        "a result of 'nothing.toy' has neither value nor error; it should say why there is no value"),
                broken(
                        new BrokenToys.PassesOverWhatItCannotRead(),
                        "a line that cannot be read is not passed over in silence",
                        "of 'one indicator and its actual.toy', with something else in place of line …, less is read, and"
                                + " nothing is said of it; a line that cannot be read should have a finding, or a skipped row"
                                + " in the account"),
                broken(
                        new BrokenToys.ReadsWhateverItsSize(),
                        "a source above the limits is refused",
                        "of a source larger than its limits read makes a value and no finding; it should begin with"
                                + " Source.refusal, which gives SOURCE_TOO_LARGE"),
                broken(
                        new BrokenToys.DoesNotLookForItsFile(),
                        "a missing file is a finding",
                        "read of 'missing.toy' threw java.nio.file.NoSuchFileException: no such folder/missing.toy; it"
                                + " should return a result whose findings say what is wrong with the source"),
                broken(
                        new BrokenToys.FindsWithoutEnd(),
                        "there are no more findings than the limits allow",
                        "there are 3 findings where the limits allow 1 and one that says so; they should be collected"
                                + " by Diagnostics"),
                broken(
                        new BrokenToys.LeavesGaps(),
                        "every finding is a whole sentence in Italian and English",
                        "NOT_FINISHED in Italian leaves gaps open: «{found}» non è né {this} né {that}; its arguments"
                                + " should have [that, this]"),
                broken(
                        new BrokenToys.SpeaksOneLanguage(),
                        "every finding is a whole sentence in Italian and English",
                        "NOT_TRANSLATED says the same in Italian and English: it is wrong; each language should have"
                                + " its own sentence"),
                broken(
                        new BrokenToys.SaysNothing(),
                        "every finding is a whole sentence in Italian and English",
                        "SAYS_NOTHING says nothing in Italian; it should say what is wrong and what would be right"),
                broken(
                        new BrokenToys.ReadsOnFromNowhere(),
                        "an error beside a value has its place in the source",
                        "NO_END is an error after which reading went on, but it is said of the whole source; it should"
                                + " name the line, the cell or the value"),
                broken(
                        new BrokenToys.CountsLinesThatAreNotThere(),
                        "a line that a finding names is one of the source",
                        "NO_END is said of line 3 of 'nothing.toy' which has only 1; it should name the line where it"
                                + " stands, counted from 1"),
                broken(
                        new BrokenToys.ReadsOtherwiseInTurkish(),
                        "reading does not depend on the default locale or time zone",
                        "what was read of 'one indicator and its actual.toy' in tr-TR and Europe/Istanbul differs:"
                                + " title was Piano di prova, became ı; it should name the locale and the zone of all that it"
                                + " writes or parses, such as Locale.ROOT"),
                broken(
                        new BrokenToys.WritesOtherwiseInThai(),
                        "writing does not depend on the default locale or time zone",
                        "'one indicator and its actual', written in ar-EG-u-nu-arab and Africa/Cairo, differs: title"
                                + " was Piano di prova, became ١; it should name the locale and the zone of all that it writes or"
                                + " parses, such as Locale.ROOT"),
                broken(
                        new BrokenToys.BelievesTheContext(),
                        "what is known beforehand only fills in what the source leaves out",
                        "'one indicator and its actual', read with something else known beforehand, differs: title was"
                                + " Piano di prova, became Un altro ente; the context should only fill in what the source leaves"
                                + " out"),
                broken(
                        new BrokenToys.DoesNotKnowFrench(),
                        "what is known beforehand only fills in what the source leaves out",
                        "readActuals of 'one indicator and its actual.toy' threw java.lang.IllegalArgumentException:"
                                + " fr; it should return a result whose findings say what is wrong with the source"),
                broken(
                        new BrokenToys.SharesAField(),
                        "several threads may use it at once",
                        "what was read of 'one indicator and its actual.toy' while other threads read it too differs:"
                                + " it came with no finding, now without a value and with NO_END line 1: the line that ends it is"
                                + " missing; a format should be immutable and keep what it reads in local variables"),
                rememberingAdapter());
    }

    /** What differs from one reading to the next differs for every rule that compares two. */
    private static BrokenAdapter rememberingAdapter() {
        return new BrokenAdapter(
                new BrokenToys.Remembers(),
                Set.of(
                        "reading twice gives the same",
                        "there are no more findings than the limits allow",
                        "several threads may use it at once",
                        "reading does not depend on the default locale or time zone",
                        "writing does not depend on the default locale or time zone",
                        "what is known beforehand only fills in what the source leaves out"),
                "what was read of 'one indicator and its actual.toy' the second time differs: it came with"
                        + " POST_ASSUMED line 1: post not written: taken to be “…” from the codes of the card, now with"
                        + " POST_ASSUMED line 1: post not written: taken to be “…” from the codes of the card; a format"
                        + " should keep nothing from one reading to the next, and its locations and codes should be"
                        + " values");
    }

    private static BrokenAdapter broken(PlanFormat format, String rule, String message) {
        return new BrokenAdapter(format, Set.of(rule), message);
    }

    @Override
    public String toString() {
        return format.getClass().getSimpleName();
    }
}
