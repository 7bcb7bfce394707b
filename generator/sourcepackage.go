package generator

import (
	"path"
	"strings"
)

// SourcePackage returns the package of a file of Java, which its folders below
// those of the sources name: src/main/java, src/test/java and their like. ok is
// false where there are none of these; a file in the folder of sources itself is in
// the unnamed package, "".
func SourcePackage(file string) (name string, ok bool) {
	folders := strings.Split(path.Dir(path.Clean(file)), "/")
	for i := len(folders) - 3; i >= 0; i-- {
		if folders[i] == "src" && folders[i+2] == "java" {
			return strings.Join(folders[i+3:], "."), true
		}
	}
	return "", false
}
