package manifest_test

import "testing"

func TestGradleConventions(t *testing.T) {
	const spring = "plugins {\n    java\n    id(\"org.springframework.boot\")\n}\n"
	testShapes(t, map[string]shape{
		"of buildSrc": {"\n-- settings.gradle.kts --\ninclude(\"api\")\n-- api/build.gradle.kts --\nplugins { id(\"shop.service\") }\n" +
			"-- buildSrc/src/main/kotlin/shop.service.gradle.kts --\n" + spring, "spring"},
		"of an included build, one of another": {"\n-- settings.gradle --\npluginManagement {\n    includeBuild 'gradle/plugins'\n}\n" +
			"-- build.gradle --\nplugins {\n    id 'shop.service'\n}\n" +
			"-- gradle/plugins/src/main/groovy/shop.service.gradle --\nplugins {\n    id 'shop.web'\n    id 'shop.service'\n}\n" +
			"-- gradle/plugins/src/main/kotlin/shop.web.gradle.kts --\n" + spring, "spring"},
		"that nobody applies": {"\n-- settings.gradle.kts --\ninclude(\"api\")\n-- api/build.gradle.kts --\nplugins { java }\n" +
			"-- buildSrc/src/main/kotlin/shop.service.gradle.kts --\n" + spring, ""},
		"of a build that is not included": {"\n-- settings.gradle.kts --\n\n-- build.gradle.kts --\nplugins { id(\"shop.service\") }\n" +
			"-- other/src/main/kotlin/shop.service.gradle.kts --\n" + spring, ""},
	})
}

func TestMavenProjects(t *testing.T) {
	testShapes(t, map[string]shape{
		"the parent of Spring Boot": {`
-- pom.xml --
<?xml version="1.0" encoding="ISO-8859-1"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>3.5.0</version>
    <relativePath/>
  </parent>
  <artifactId>shop</artifactId>
</project>
`, "spring"},
		"a starter": {`
-- pom.xml --
<project>
  <dependencies>
    <dependency><groupId> org.springframework.boot </groupId><artifactId>spring-boot-starter-web</artifactId></dependency>
  </dependencies>
</project>
`, "spring"},
		"a starter in a profile": {`
-- pom.xml --
<project><profiles><profile><dependencies><dependency>
<groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId>
</dependency></dependencies></profile></profiles></project>
`, "spring"},
		"versions that are only pinned": {`
-- pom.xml --
<project><dependencyManagement><dependencies><dependency>
<groupId>org.springframework.boot</groupId><artifactId>spring-boot-dependencies</artifactId><type>pom</type><scope>import</scope>
</dependency></dependencies></dependencyManagement>
<dependencies><dependency><groupId>io.quarkus</groupId><artifactId>quarkus-rest</artifactId></dependency></dependencies></project>
`, ""},
		"for tests": {`
-- pom.xml --
<project><dependencies><dependency>
<groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-test</artifactId><scope>test</scope>
</dependency></dependencies></project>
`, ""},
		"Spring without Boot, and a comment": {`
-- pom.xml --
<project>
<!-- <parent><groupId>org.springframework.boot</groupId></parent> -->
<description>org.springframework.boot</description>
<dependencies><dependency><groupId>org.springframework</groupId><artifactId>spring-webmvc</artifactId></dependency>
<dependency><groupId>org.springframework.boot.experimental</groupId><artifactId>x</artifactId></dependency></dependencies></project>
`, ""},
	})
}

func TestAModuleOfMavenInheritsFromItsParent(t *testing.T) {
	root := repository(t, `
-- pom.xml --
<project><artifactId>root</artifactId><parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId></parent>
<modules><module>api</module></modules></project>
-- api/pom.xml --
<project><parent><groupId>acme</groupId><artifactId>root</artifactId></parent><artifactId>api</artifactId></project>
-- other/pom.xml --
<project><parent><groupId>acme</groupId><artifactId>parent</artifactId></parent><artifactId>other</artifactId></project>
`)
	for dir, want := range map[string]string{"api": "spring", "api/src/main/java": "spring", "other": ""} {
		if got := detected(t, root+"/"+dir); got != want {
			t.Errorf("%s: got %q, want %q", dir, got, want)
		}
	}
}

func TestGradleProjects(t *testing.T) {
	testShapes(t, map[string]shape{
		"a plugin in Groovy": {`
-- build.gradle --
plugins {
    id 'java'
    id 'org.springframework.boot' version '3.5.0'
}
`, "spring"},
		"a plugin in Kotlin": {"\n-- build.gradle.kts --\nplugins {\n    `java-library`\n    kotlin(\"jvm\") version \"2.2.0\"\n    id(\"org.springframework.boot\") version \"3.5.0\"\n}\n", "spring"},
		"a plugin in the old way": {`
-- build.gradle --
buildscript { dependencies { classpath("org.springframework.boot:spring-boot-gradle-plugin:2.7") } }
apply plugin: 'org.springframework.boot'
`, "spring"},
		"a plugin that only the classpath has": {`
-- build.gradle --
buildscript { dependencies { classpath("org.springframework.boot:spring-boot-gradle-plugin:2.7") } }
apply plugin: 'java'
`, ""},
		"a plugin for other projects": {`
-- build.gradle.kts --
plugins {
    id("org.springframework.boot") version "3.5.0" apply false
    alias(libs.plugins.spring.boot).apply(false)
}
-- gradle/libs.versions.toml --
[plugins]
spring-boot = "org.springframework.boot:3.5.0"
`, ""},
		"a dependency": {`
-- build.gradle --
dependencies {
    implementation "org.springframework.boot:spring-boot-starter-web:$bootVersion"
}
`, "spring"},
		"a dependency in parts": {`
-- build.gradle.kts --
dependencies {
    implementation(group = "org.springframework.boot", name = "spring-boot-starter-web", version = Versions.boot)
}
`, "spring"},
		"dependencies on lines of their own": {`
-- build.gradle --
dependencies {
    implementation 'a:b:1',
        'org.springframework.boot:spring-boot-starter-web'
}
`, "spring"},
		"for tests": {`
-- build.gradle --
dependencies {
    testImplementation 'org.springframework.boot:spring-boot-starter-test'
    integrationTestImplementation 'org.springframework.boot:spring-boot-starter-web'
}
`, ""},
		"versions that are only pinned": {`
-- build.gradle.kts --
dependencyManagement { imports { mavenBom("org.springframework.boot:spring-boot-dependencies:3.5.0") } }
dependencies {
    implementation(platform("org.springframework.boot:spring-boot-dependencies:3.5.0"))
    constraints { implementation("org.springframework.boot:spring-boot-starter-web:3.5.0") }
    implementation("io.micronaut:micronaut-http") { exclude(group = "org.springframework.boot") }
}
`, ""},
		"a comment": {`
-- build.gradle --
// id 'org.springframework.boot'
/* apply plugin: 'org.springframework.boot' */
plugins { id 'java' /* id 'org.springframework.boot' */ }
description = "https://spring.example // 'org.springframework.boot'"
`, ""},
		"a version catalog": {`
-- build.gradle.kts --
plugins { alias(libs.plugins.kotlin.jvm) }
dependencies { implementation(libs.spring.boot.starter.web) }
-- gradle/libs.versions.toml --
[versions]
boot = "3.5.0"
[libraries]
spring-boot-starter-web = { module = "org.springframework.boot:spring-boot-starter-web", version.ref = "boot" }
[plugins]
kotlin-jvm = { id = "org.jetbrains.kotlin.jvm", version = "2.2.0" }
`, "spring"},
		"a plugin of a version catalog": {`
-- build.gradle --
plugins { alias(libs.plugins.springBoot) }
-- gradle/libs.versions.toml --
[plugins]
springBoot = { id = "org.springframework.boot", version = "3.5.0" }
`, "spring"},
		"a bundle of a catalog with a name of its own": {`
-- build.gradle --
dependencies { implementation deps.bundles.web }
-- gradle/deps.versions.toml --
[libraries]
boot_web = { group = "org.springframework.boot", name = "spring-boot-starter-web", version = "3" }
jackson = "com.fasterxml.jackson.core:jackson-databind:2.19"
[bundles]
web = ["jackson", "boot-web", "boot_web"]
`, "spring"},
		"a version catalog of which nothing is used": {`
-- build.gradle --
dependencies { implementation libs.jackson }
-- gradle/libs.versions.toml --
[libraries]
jackson = "com.fasterxml.jackson.core:jackson-databind:2.19"
spring-web = "org.springframework.boot:spring-boot-starter-web:3"
`, ""},
	})
}

func TestAProjectOfABuildUsesTheRootsCatalogAndWhatTheRootSetsForIt(t *testing.T) {
	root := repository(t, `
-- settings.gradle --
include 'api', 'lib'
-- build.gradle --
subprojects { apply plugin: 'org.springframework.boot' }
-- lib/build.gradle --
dependencies { implementation project(':api') }
-- catalog/settings.gradle.kts --
-- catalog/gradle/libs.versions.toml --
[libraries]
web = "org.springframework.boot:spring-boot-starter-web:3"
-- catalog/api/build.gradle.kts --
dependencies { implementation(libs.web) }
-- catalog/core/build.gradle.kts --
plugins { java }
`)
	for dir, want := range map[string]string{"lib": "spring", "catalog": "spring", "catalog/api": "spring", "catalog/core": ""} {
		if got := detected(t, root+"/"+dir); got != want {
			t.Errorf("%s: got %q, want %q", dir, got, want)
		}
	}
}
