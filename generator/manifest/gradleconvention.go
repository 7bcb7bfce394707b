package manifest

import "slices"

// addConvention adds what a precompiled script plugin of the build names, the file
// src/main/kotlin/ID.gradle.kts or src/main/groovy/ID.gradle of buildSrc or of an
// included build.
func (g *gradle) addConvention(id string) {
	if slices.Contains(g.applied, id) {
		return
	}
	g.applied = append(g.applied, id)
	g.folder.above(func(f *folder) bool {
		settings := f.matching(gradleSettings...)
		if len(settings) == 0 {
			return true
		}
		for _, build := range append(includedBuilds(f, settings), "buildSrc") {
			for _, file := range []string{"/src/main/kotlin/" + id + ".gradle.kts", "/src/main/groovy/" + id + ".gradle"} {
				if f.holds(build + file) {
					g.add(f, build+file, func(statement) bool { return true })
				}
			}
		}
		return false
	})
}

// includedBuilds returns the folders of the builds whose plugins the settings include.
func includedBuilds(f *folder, settings []string) []string {
	var folders []string
	for _, file := range settings {
		source, _ := f.text(file)
		for _, s := range gradleStatements(source) {
			for _, t := range s.tokens {
				if s.first() == "includeBuild" && t.kind == text {
					folders = append(folders, t.value)
				}
			}
		}
	}
	return folders
}
