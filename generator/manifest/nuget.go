package manifest

import (
	"encoding/xml"
	"path"
	"path/filepath"
	"strings"
	"unicode"
)

// readNuget reads the projects of MSBuild in the folder, and those that its
// solutions name. Its dependencies are packages, frameworks, SDKs and what it is
// built for, as in net8.0. A project of tests has none.
func readNuget(f *folder) index {
	projects := f.matching("*.csproj", "*.fsproj", "*.vbproj")
	solutions := f.matching("*.sln", "*.slnx")
	if len(projects)+len(solutions) == 0 {
		return nil
	}
	for _, solution := range solutions {
		source, _ := f.text(solution)
		projects = append(projects, solutionProjects(solution, source)...)
	}
	names := newDependencies(strings.ToLower)
	for _, project := range projects {
		addMSBuild(f, project, names)
	}
	return names
}

// addMSBuild adds what a project names, with what the properties around it set
// for all projects below.
func addMSBuild(f *folder, file string, names *dependencies) {
	source, ok := f.text(file)
	if !ok {
		return
	}
	project := readMSBuild(source)
	name := strings.TrimSuffix(path.Base(file), path.Ext(file))
	project.tests = project.tests || strings.HasSuffix(name, "Tests") || strings.HasSuffix(name, ".Test") || strings.HasSuffix(name, ".Specs")
	at := f
	if dir := path.Dir(file); dir != "." {
		at = f.tree.open(filepath.Join(f.dir, filepath.FromSlash(dir)))
	}
	at.above(func(around *folder) bool {
		if !around.has("Directory.Build.props") {
			return true
		}
		source, _ := around.text("Directory.Build.props")
		project.merge(readMSBuild(source))
		return false
	})
	if project.isForTests() {
		return
	}
	for name := range project.items {
		names.add(name, false)
	}
	for _, target := range project.targets {
		names.add(target, false)
	}
}

// An msbuild is what a file of MSBuild names.
type msbuild struct {
	items   map[string]bool // in lower case
	targets []string        // TargetFramework, TargetFrameworks
	tests   bool            // IsTestProject
}

func (m *msbuild) merge(other *msbuild) {
	for name := range other.items {
		m.items[name] = true
	}
	if len(m.targets) == 0 {
		m.targets = other.targets
	}
	m.tests = m.tests || other.tests
}

func (m *msbuild) isForTests() bool {
	for _, name := range []string{"microsoft.net.test.sdk", "microsoft.aspnetcore.mvc.testing", "xunit", "xunit.v3", "nunit", "mstest", "mstest.sdk", "mstest.testframework", "tunit"} {
		if m.items[name] {
			return true
		}
	}
	return m.tests
}

func readMSBuild(source string) *msbuild {
	m := &msbuild{items: make(map[string]bool)}
	decoder := newXMLDecoder(source)
	for {
		t, err := decoder.Token()
		if err != nil {
			return m
		}
		element, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		switch element.Name.Local {
		case "Project", "Import":
			for sdk := range strings.SplitSeq(attribute(element, "Sdk"), ";") {
				m.add(sdk)
			}
		case "Sdk":
			m.add(attribute(element, "Name"))
		case "PackageReference", "FrameworkReference":
			for name := range strings.SplitSeq(attribute(element, "Include"), ";") {
				m.add(name)
			}
		case "TargetFramework", "TargetFrameworks":
			var value string
			if decoder.DecodeElement(&value, &element) == nil {
				m.targets = strings.FieldsFunc(value, func(r rune) bool { return r == ';' || unicode.IsSpace(r) })
			}
		case "IsTestProject":
			var value string
			if decoder.DecodeElement(&value, &element) == nil {
				m.tests = strings.EqualFold(strings.TrimSpace(value), "true")
			}
		}
	}
}

// add adds a name, which may have a version: Microsoft.NET.Sdk.Web/9.0.
func (m *msbuild) add(name string) {
	name, _, _ = strings.Cut(name, "/")
	if name = strings.ToLower(strings.TrimSpace(name)); name != "" {
		m.items[name] = true
	}
}

func attribute(element xml.StartElement, name string) string {
	for _, a := range element.Attr {
		if strings.EqualFold(a.Name.Local, name) {
			return a.Value
		}
	}
	return ""
}

// solutionProjects returns the paths of the projects in a solution, with
// slashes.
func solutionProjects(name, source string) []string {
	var found []string
	add := func(file string) {
		file = path.Clean(strings.ReplaceAll(file, `\`, "/"))
		if strings.HasSuffix(file, "proj") && !path.IsAbs(file) && !strings.Contains(file, ":") {
			found = append(found, file)
		}
	}
	if path.Ext(name) == ".slnx" {
		decoder := newXMLDecoder(source)
		for {
			t, err := decoder.Token()
			if err != nil {
				return found
			}
			if element, ok := t.(xml.StartElement); ok && element.Name.Local == "Project" {
				add(attribute(element, "Path"))
			}
		}
	}
	for line := range strings.Lines(source) {
		if fields := strings.Split(line, `"`); strings.HasPrefix(strings.TrimSpace(line), "Project(") && len(fields) > 5 {
			add(fields[5])
		}
	}
	return found
}
