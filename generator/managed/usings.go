package managed

import (
	"encoding/xml"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/regular"
	"github.com/statusmith/statusmith/generator/source"
)

// implicitUsings are what the SDK lets each file of C# use where a project turns
// ImplicitUsings on; webUsings are those of the SDK for the web.
var (
	implicitUsings = []string{
		"System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
	}
	webUsings = []string{
		"System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http",
		"Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection",
		"Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
	}
)

const maxProjectFile = 1 << 20

// globalUsings returns the namespaces that each file of the C# project around the
// file can use: those that its SDK and its project file say, and its own files that
// say it for all.
func (c *copying) globalUsings() []string {
	file, _ := c.projectFile()
	if file == "" {
		return nil
	}
	var project usingsProject
	project.add(file)
	for around := range foldersAbove(file, c.home) {
		project.add(filepath.Join(around, "Directory.Build.props"))
	}
	names := slices.Clone(project.names())
	for _, name := range glob(filepath.Dir(file), "*.cs") {
		names = append(names, usingsForAll(name)...)
	}
	return names
}

// A usingsProject is what project files say of usings, the nearest first.
type usingsProject struct {
	implicit, sdk string
	includes      []string
}

func (p *usingsProject) add(file string) {
	text, err := regular.Read(file, maxProjectFile)
	if err != nil {
		return
	}
	var project struct {
		SDK    string `xml:"Sdk,attr"`
		Groups []struct {
			Implicit string `xml:"ImplicitUsings"`
		} `xml:"PropertyGroup"`
		Items []struct {
			Usings []struct {
				Include string `xml:",attr"`
			} `xml:"Using"`
		} `xml:"ItemGroup"`
	}
	if xml.Unmarshal(text, &project) != nil {
		return
	}
	if p.sdk == "" {
		p.sdk = project.SDK
	}
	for _, g := range project.Groups {
		if p.implicit == "" {
			p.implicit = strings.ToLower(strings.TrimSpace(g.Implicit))
		}
	}
	for _, i := range project.Items {
		for _, u := range i.Usings {
			p.includes = append(p.includes, u.Include)
		}
	}
}

func (p *usingsProject) names() []string {
	names := p.includes
	if p.implicit == "enable" || p.implicit == "true" {
		names = slices.Concat(names, implicitUsings)
		if strings.EqualFold(p.sdk, "Microsoft.NET.Sdk.Web") {
			names = append(names, webUsings...)
		}
	}
	return names
}

// usingsForAll returns the namespaces that a file uses for its whole project.
func usingsForAll(file string) []string {
	text, err := regular.Read(file, maxProjectFile)
	if err != nil || !strings.Contains(string(text), "global using") {
		return nil
	}
	f, err := source.Read("csharp", string(text))
	if err != nil {
		return nil
	}
	return f.GlobalUsings()
}
