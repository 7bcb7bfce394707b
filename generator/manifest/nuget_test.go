package manifest_test

import "testing"

func TestDotNetProjects(t *testing.T) {
	testShapes(t, map[string]shape{
		"the SDK of the web": {`
-- Shop.csproj --
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
</Project>
`, "aspnet"},
		"F#":                     {"\n-- Shop.fsproj --\n<Project Sdk=\"Microsoft.NET.Sdk.Web\" />\n", "aspnet"},
		"with a byte order mark": {"\n-- Shop.csproj --\n\ufeff<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Project Sdk=\"Microsoft.NET.Sdk.Web/9.0.100\" />\r\n", "aspnet"},
		"the SDK as an element":  {"\n-- Shop.csproj --\n<Project><Sdk Name=\"Microsoft.NET.Sdk.Web\" /></Project>\n", "aspnet"},
		"the SDK as an import":   {"\n-- Shop.csproj --\n<Project><Import Project=\"Sdk.props\" Sdk=\"Microsoft.NET.Sdk.Web\" /></Project>\n", "aspnet"},
		"a framework reference": {`
-- Lib.csproj --
<Project Sdk="Microsoft.NET.Sdk">
  <ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /></ItemGroup>
</Project>
`, "aspnet"},
		"a framework reference for all projects": {`
-- Lib.csproj --
<Project Sdk="Microsoft.NET.Sdk"></Project>
-- Directory.Build.props --
<Project><ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /></ItemGroup></Project>
`, "aspnet"},
		"a console program": {"\n-- App.csproj --\n<Project Sdk=\"Microsoft.NET.Sdk\" />\n", ""},
		"a worker":          {"\n-- App.csproj --\n<Project Sdk=\"Microsoft.NET.Sdk.Worker\" />\n", ""},
		"packages with longer names": {`
-- App.csproj --
<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>
<PackageReference Include="Microsoft.AspNetCore.App.Analyzers" /><PackageReference Include="Microsoft.AspNetCore.SignalR.Client" />
</ItemGroup></Project>
`, ""},
		"a comment": {"\n-- App.csproj --\n<!-- <Project Sdk=\"Microsoft.NET.Sdk.Web\"> --><Project Sdk=\"Microsoft.NET.Sdk\"></Project>\n", ""},
		"tests of the web": {`
-- Shop.Spec.csproj --
<Project Sdk="Microsoft.NET.Sdk.Web">
  <ItemGroup><PackageReference Include="Microsoft.NET.Test.Sdk" Version="17" /></ItemGroup>
</Project>
`, ""},
		"tests that say so": {`
-- Shop.Checks.csproj --
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><IsTestProject> True </IsTestProject></PropertyGroup>
  <ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /></ItemGroup>
</Project>
`, ""},
		"tests by their name": {"\n-- Shop.FunctionalTests.csproj --\n<Project Sdk=\"Microsoft.NET.Sdk.Web\" />\n", ""},
		"a solution": {"\n-- Shop.sln --\n\ufeff\r\nMicrosoft Visual Studio Solution File, Format Version 12.00\r\n" +
			"Project(\"{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}\") = \"Deep\", \"a\\b\\c\\d\\e\\Deep.csproj\", \"{1}\"\r\nEndProject\r\n" +
			"-- a/b/c/d/e/Deep.csproj --\n<Project Sdk=\"Microsoft.NET.Sdk.Web\" />\n", "aspnet"},
		"a solution in XML": {`
-- Shop.slnx --
<Solution>
  <Folder Name="/src/"><Project Path="a/b/c/d/e/Deep.csproj" /></Folder>
  <Project Path="tests/Deep.Tests/Deep.Tests.csproj" />
</Solution>
-- a/b/c/d/e/Deep.csproj --
<Project Sdk="Microsoft.NET.Sdk.Web" />
`, "aspnet"},
		"a solution whose only project of the web are its tests": {`
-- Shop.slnx --
<Solution><Project Path="a/Shop.Tests.csproj" /><Project Path="a/Shop.csproj" /></Solution>
-- a/Shop.Tests.csproj --
<Project Sdk="Microsoft.NET.Sdk.Web" />
-- a/Shop.csproj --
<Project Sdk="Microsoft.NET.Sdk" />
`, ""},
	})
}
