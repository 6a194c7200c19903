package io.github.albero.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the folder layout says, held against the code. */
class ArchitectureTest {

    private static final String ROOT = "io.github.albero";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void dependenciesPointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy(ROOT + ".model.text")
                .layer("target")
                .definedBy(ROOT + ".model.target")
                .layer("formula")
                .definedBy(ROOT + ".model.formula")
                .layer("model")
                .definedBy(ROOT + ".model")
                .layer("format")
                .definedBy(ROOT + ".model.format")
                .layer("conformance")
                .definedBy(ROOT + ".model.format.conformance")
                .layer("table")
                .definedBy(ROOT + ".model.table")
                .layer("evaluation")
                .definedBy(ROOT + ".evaluation..")
                .layer("json")
                .definedBy(ROOT + ".json")
                .layer("excel")
                .definedBy(ROOT + ".excel")
                .layer("examples")
                .definedBy(ROOT + ".examples..")
                .whereLayer("examples")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("conformance")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("excel")
                .mayOnlyBeAccessedByLayers("examples")
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("examples")
                .whereLayer("evaluation")
                .mayOnlyBeAccessedByLayers("json", "excel", "examples")
                .whereLayer("table")
                .mayOnlyBeAccessedByLayers("json", "excel", "examples")
                .whereLayer("format")
                .mayOnlyBeAccessedByLayers("conformance", "table", "evaluation", "json", "excel", "examples")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("format", "conformance", "table", "evaluation", "json", "excel", "examples")
                .whereLayer("formula")
                .mayOnlyBeAccessedByLayers("model", "conformance", "evaluation", "json", "excel", "examples")
                .check(CLASSES);
    }

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void publicSignaturesHaveNoTypesOfLibrariesThatAreInside() {
        DescribedPredicate<JavaClass> inside = JavaClass.Predicates.resideInAnyPackage(
                "com.ezylang..", "com.google.common..", "org.apache.commons..", "org.apache.poi..", "tools.jackson..");
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveModifier(JavaModifier.PUBLIC)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(ROOT + ".examples..")
                .should()
                .notHaveRawReturnType(inside)
                .andShould()
                .notHaveRawParameterTypes(DescribedPredicate.anyElementThat(inside))
                .check(CLASSES);
    }

    @Test
    void everyLibraryIsKnownWhereItIsUsedOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".excel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".json")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".evaluation")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.ezylang..")
                .check(CLASSES);
    }
}
