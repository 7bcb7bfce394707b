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
		addPom(f, "pom.xml", names)
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
	Group   string  `xml:"groupId"`
	Name    string  `xml:"artifactId"`
	Version string  `xml:"version"`
	Scope   string  `xml:"scope"`
	Path    *string `xml:"relativePath"`
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

// addPom adds the dependencies of a pom.xml and what it inherits.
func addPom(f *folder, file string, names *dependencies) {
	p, ok := readPom(f, file)
	for depth := 0; ok; depth++ {
		p.addTo(names)
		file = p.parentFile(file)
		if file == "" || depth == maxParents {
			return
		}
		name := strings.TrimSpace(p.Parent.Name)
		p, ok = readPom(f, file)
		ok = ok && strings.TrimSpace(p.Name) == name
	}
}

func readPom(f *folder, file string) (p pom, ok bool) {
	source, ok := f.text(file)
	return p, ok && decodeXML(source, &p) == nil
}

// addTo adds what a pom.xml itself uses. What only dependencyManagement names is
// pinned, not used.
func (p *pom) addTo(names *dependencies) {
	lists := [][]artifact{{p.Parent}, p.Dependencies, p.Plugins}
	for _, profile := range p.Profiles {
		lists = append(lists, profile.Dependencies, profile.Plugins)
	}
	for _, list := range lists {
		for _, a := range list {
			if strings.TrimSpace(a.Scope) != "test" {
				addArtifact(names, a.Group, a.Name, a.Version)
			}
		}
	}
}

// parentFile returns where the parent of a pom.xml is, "" for nowhere.
func (p *pom) parentFile(file string) string {
	if p.Parent.Name == "" {
		return ""
	}
	parent := "../pom.xml"
	if p.Parent.Path != nil {
		parent = strings.TrimSpace(*p.Parent.Path)
	}
	if parent == "" {
		return ""
	}
	if !strings.HasSuffix(parent, ".xml") {
		parent += "/pom.xml"
	}
	return path.Join(path.Dir(file), parent)
}

func addArtifact(names *dependencies, group, name, version string) {
	group, name = strings.TrimSpace(group), strings.TrimSpace(name)
	if group != "" {
		names.addAt(group, version, false)
		names.addAt(group+":"+name, version, false)
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
