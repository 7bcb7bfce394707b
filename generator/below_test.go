package generator_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/source"
)

// line returns on which line of a text code goes, 0 for its end.
func line(t *testing.T, name, text string, o generator.Options) int {
	t.Helper()
	f := framework(t, name)
	file, err := source.Read(f.Language, text)
	if err != nil {
		t.Fatal(err)
	}
	s, err := f.Below(file, o, []string{"app"})
	if err != nil {
		t.Fatal(err)
	}
	if s == nil {
		return 0
	}
	return s.Line
}

func TestEndpointsGoInFrontOfWhatAnswersAnyRequest(t *testing.T) {
	heads := map[string]string{
		"express": "const express = require(\"express\");\nconst app = express();\n",
		"fastapi": "from fastapi import FastAPI\napp = FastAPI()\n",
	}
	const last = 3 // the line below the head
	for name, statements := range map[string][]string{
		"express": {
			"app.use((req, res) => res.status(404).end());",
			"app.use(async (req, res) => { res.status(404).end(); });",
			"app.use(async function (req, res) { res.status(404).end(); });",
			"app.use(async function missing(_req, res) { res.status(404).end(); });",
			"app.use('/', (req, res) => res.status(404).end());",
			"app.use((req, res, next) => { res.sendStatus(404); });",
			"app.use((req, res, next) => { res.statusCode = 404; res.end(); });",
			"app.use(function (req, res, next) { render(req).then((text) => res.send(text)).catch(next); });",
			"app.use(async (err, req, res, next) => { res.status(500).end(); });",
			"app.use(require('./middleware/not-found'));",
			"app.use(handlers.errors.notFound());",
			"app.use(catchAll);",
			"app.get(/.*/, (req, res) => res.end());",
			"app.all(/^\\/(?!api\\/)/, (req, res) => res.end());",
			"app.get(new RegExp('.*'), (req, res) => res.end());",
			"app.get('*', (req, res) => res.end());",
			"app.use('/{*splat}', missing);",
			"app.get('*all', missing);",
			"app.all('{/*path}', missing);",
			"app.all(['/{*any}'], missing);",
			"app.get('/:path(*)', missing);",
			"app.get('/:path(.*)', missing);",
			"app.route('/*rest').all(missing);",
			"app.get('/:id', one);",
			"app.get(`/:id`, one);",
			"app.get('/:id?', one);",
			"app.get('/{:id}', one);",
			"if (process.env.NODE_ENV === 'production') {\n  app.use(express.static('dist'));\n  app.get('*', (req, res) => res.sendFile(page));\n}",
			"if (production) {\n  app.use((req, res, next) => {\n    res.sendFile(page);\n  });\n  app.use((req, res, next) => next());\n}",
			"if (production) app.use((req, res) => res.sendFile(page));",
		},
		"fastapi": {
			"@app.get(\"/{path:path}\")\nasync def page(path: str):\n    return path\n",
			"@app.api_route('/{path:path}', methods=['GET', 'POST'])\nasync def page(path: str):\n    return path\n",
			"@app.get(\"/{name}\", include_in_schema=False)\ndef page(name: str):\n    return name\n",
			"app.add_api_route(\"/{path:path}\", page)\n",
			"app.mount(\"/\", StaticFiles(directory=\"dist\", html=True), name=\"static\")\n",
			"app.mount(path='', app=legacy)\n",
			"if os.path.isdir(\"dist\"):\n    app.mount(\"/\", StaticFiles(directory=\"dist\"))\n",
			"if DEBUG:\n    pass\nelse:\n    @app.get(\"/{path:path}\")\n    def page(path: str):\n        return path\n",
		},
	} {
		for _, s := range statements {
			if got := line(t, name, heads[name]+s, generator.Options{Form: generator.Endpoint}); got != last {
				t.Errorf("%s: code goes in front of line %d, want %d:\n%s", name, got, last, s)
			}
		}
	}
}

func TestEndpointsGoBehindWhatHandsRequestsOn(t *testing.T) {
	for name, statements := range map[string][]string{
		"express": {
			"app.use((req, res, next) => { log(req); next(); });",
			"app.use((req, res, next) => { if (!req.user) return res.status(401).end(); next(); });",
			"app.use((req, res, next) => session(req, res, next));",
			"app.use(function (req, res, done) { load(req).then(done).catch(fail); });",
			"app.use(express.json());",
			"app.use(limit(store, options));",
			"app.options('*', cors());",
			"app.get('/orders/:id', one);",
			"app.get('/endpoint/x', one);",
			"app.use('/api', api);",
			"function start() {\n  app.use((req, res) => res.end());\n}",
		},
		"fastapi": {
			"@app.get(\"/orders/{number}\")\ndef order(number: int):\n    return number\n",
			"@app.get(\"/files/{path:path}\")\ndef file(path: str):\n    return path\n",
			"app.mount(\"/static\", StaticFiles(directory=\"dist\"))\n",
			"app.include_router(orders)\n",
		},
	} {
		for _, s := range statements {
			if got := line(t, name, s, generator.Options{Form: generator.Endpoint}); got != 0 {
				t.Errorf("%s: code goes in front of line %d, want it at the end:\n%s", name, got, s)
			}
		}
	}
}

func TestEndpointsGoBehindTheRoutesOfAFileOfExpress(t *testing.T) {
	const file = `const app = require("express")();
app.use(express.json());
app.use(cors());
app.get("/orders", all);
app.use("/users", users);
app.use(render);
app.listen(3000);
`
	if got := line(t, "express", file, generator.Options{Form: generator.Endpoint}); got != 6 {
		t.Errorf("code goes in front of line %d, want 6: what has no path may answer any request", got)
	}
	if got := line(t, "express", file, generator.Options{Form: generator.Function}); got != 7 {
		t.Errorf("a function goes in front of line %d, want 7", got)
	}
	without := strings.ReplaceAll(file, "app.get(\"/orders\", all);\napp.use(\"/users\", users);\n", "")
	if got := line(t, "express", without, generator.Options{Form: generator.Endpoint}); got != 5 {
		t.Errorf("code goes in front of line %d, want 5: no route says what is for all requests", got)
	}
}

func TestEndpointsGoInFrontOfWhatTakesTheirOwnRoute(t *testing.T) {
	const file = "app.get('/orders/:id', one);\napp.get('/:shop/orders', all);\n"
	for route, want := range map[string]int{"/endpoint": 0, "/orders/late": 1, "/Orders/late/": 1, "/a/orders": 2, "/orders/{id}/items": 0} {
		if got := line(t, "express", file, generator.Options{Form: generator.Endpoint, Route: route}); got != want {
			t.Errorf("%s goes in front of line %d, want %d", route, got, want)
		}
	}
}
