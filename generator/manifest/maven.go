package manifest

import (
	"bytes"
	"encoding/xml"
	"io"
	"path"
	"strings"
	"unicode/utf8"
)

// readMaven reads what projects with dependencies of Maven repositories have:
// the pom.xml of Maven and the build files of Gradle. A dependency is named by
// its group, or by group and artifact; a plugin of Gradle by its id.
func readMaven(f *folder) index {
	names := newDependencies(asWritten)
	found := false
	if f.has("pom.xml") {
		addPom(f, "pom.xml", names, 0)
		found = true
	}
	return orNil(names, readGradle(f, names) || found)
}

func orNil(names *dependencies, found bool) index {
	if !found {
		return nil
	}
	return names
}

type artifact struct {
	Group string  `xml:"groupId"`
	Name  string  `xml:"artifactId"`
	Scope string  `xml:"scope"`
	Path  *string `xml:"relativePath"`
}

type pom struct {
	artifact
	Parent       artifact   `xml:"parent"`
	Dependencies []artifact `xml:"dependencies>dependency"`
	Plugins      []artifact `xml:"build>plugins>plugin"`
	Profiles     []struct {
		Dependencies []artifact `xml:"dependencies>dependency"`
		Plugins      []artifact `xml:"build>plugins>plugin"`
	} `xml:"profiles>profile"`
}

// maxParents bounds how far a pom.xml is followed to those that it inherits
// from.
const maxParents = 8

// addPom adds the dependencies of a pom.xml and what it inherits. Those that
// only dependencyManagement names are pinned, not used.
func addPom(f *folder, file string, names *dependencies, depth int) {
	var p pom
	source, ok := f.text(file)
	if !ok || decodeXML(source, &p) != nil {
		return
	}
	lists := [][]artifact{{p.Parent}, p.Dependencies, p.Plugins}
	for _, profile := range p.Profiles {
		lists = append(lists, profile.Dependencies, profile.Plugins)
	}
	for _, list := range lists {
		for _, a := range list {
			if strings.TrimSpace(a.Scope) != "test" {
				addArtifact(names, a.Group, a.Name)
			}
		}
	}
	if p.Parent.Name == "" || depth == maxParents {
		return
	}
	parent := "../pom.xml"
	if p.Parent.Path != nil {
		parent = strings.TrimSpace(*p.Parent.Path)
	}
	if parent == "" {
		return
	}
	if !strings.HasSuffix(parent, ".xml") {
		parent += "/pom.xml"
	}
	parent = path.Join(path.Dir(file), parent)
	if isPomOf(f, parent, p.Parent.Name) {
		addPom(f, parent, names, depth+1)
	}
}

func isPomOf(f *folder, file, name string) bool {
	var p pom
	source, ok := f.text(file)
	return ok && decodeXML(source, &p) == nil && strings.TrimSpace(p.Name) == strings.TrimSpace(name)
}

func addArtifact(names *dependencies, group, name string) {
	group, name = strings.TrimSpace(group), strings.TrimSpace(name)
	if group != "" {
		names.add(group, false)
		names.add(group+":"+name, false)
	}
}

// decodeXML stores the root element of a document in a struct.
func decodeXML(source string, into any) error { return newXMLDecoder(source).Decode(into) }

func newXMLDecoder(source string) *xml.Decoder {
	if !utf8.ValidString(source) {
		source = fromLatin1(source)
	}
	decoder := xml.NewDecoder(bytes.NewReader([]byte(source)))
	decoder.Strict = false
	decoder.CharsetReader = func(_ string, input io.Reader) (io.Reader, error) { return input, nil }
	return decoder
}

// fromLatin1 reads each byte as the character of its number: the encodings
// besides UTF-8 agree on those of names.
func fromLatin1(source string) string {
	var b strings.Builder
	for i := range len(source) {
		b.WriteRune(rune(source[i]))
	}
	return b.String()
}
