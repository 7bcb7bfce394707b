package manifest_test

import "testing"

func TestNodeProjects(t *testing.T) {
	testShapes(t, map[string]shape{
		"Express": {`
-- package.json --
{"name": "shop", "description": "C # and // more", "dependencies": {"express": "^5.1.0"}}
`, "express"},
		"Express in TypeScript": {`
-- package.json --
{
  "type": "module",
  "dependencies": {"express": "~4.21.0", "helmet": "^8"},
  "devDependencies": {"@types/express": "^5.0.0", "typescript": "^5"}
}
`, "express"},
		"types alone": {`
-- package.json --
{"dependencies": {"koa": "2"}, "devDependencies": {"@types/express": "^5"}}
`, ""},
		"a keyword": {`
-- package.json --
{"keywords": ["express"], "dependencies": {"fastify": "5"}}
`, ""},
		"middleware, by its name": {`
-- package.json --
{"dependencies": {"express-session": "^1.18", "@acme/express": "1"}}
`, ""},
		"middleware, for an Express that is there": {`
-- package.json --
{"name": "mw", "peerDependencies": {"express": ">=4"}, "devDependencies": {"express": "5"}}
`, "express"},
		"a server for tests": {`
-- package.json --
{"dependencies": {"react": "19"}, "devDependencies": {"express": "5"}}
`, ""},
		"a bundled server": {`
-- package.json --
{"devDependencies": {"esbuild": "0.25", "express": "5"}}
`, "express"},
		"NestJS": {`
-- package.json --
{"dependencies": {"@nestjs/core": "^11", "@nestjs/platform-express": "^11", "express": "^5"}}
`, ""},
		"NestJS with types": {`
-- package.json --
{"dependencies": {"@nestjs/core": "^11"}, "devDependencies": {"@types/express": "^5.0.0"}}
`, ""},
		"Fastify with middleware": {`
-- package.json --
{"dependencies": {"fastify": "5", "@fastify/express": "4", "express": "4"}}
`, ""},
		"Next with a server of its own": {`
-- package.json --
{"dependencies": {"next": "15", "react": "19", "express": "4"}}
`, ""},
		"an alias": {`
-- package.json --
{"dependencies": {"web": "npm:express@^5"}}
`, "express"},
		"another package under the name": {`
-- package.json --
{"dependencies": {"express": "npm:@acme/web@1.0.0"}}
`, ""},
		"a catalog of pnpm": {`
-- package.json --
{"dependencies": {"express": "catalog:"}}
-- pnpm-workspace.yaml --
catalog:
  express: ^5
`, "express"},
		"overrides and resolutions": {`
-- package.json --
{"dependencies": {"a": "1"}, "overrides": {"express": "4.21.2"}, "resolutions": {"express": "4.21.2"}, "scripts": {"express": "x"}}
`, ""},
		"a lock file alone": {`
-- package-lock.json --
{"packages": {"node_modules/express": {"version": "5.1.0"}}}
`, ""},
		"broken":       {"\n-- package.json --\n{\"dependencies\": {\"express\": \"5\"}\n", ""},
		"of odd types": {"\n-- package.json --\n{\"dependencies\": [\"express\"], \"peerDependencies\": {\"express\": 5}}\n", "express"},
	})
}
