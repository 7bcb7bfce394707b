var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MultipleChoices);

static IResult MultipleChoices(HttpContext context)
{
    context.Response.Headers["Location"] = "/reports/42.json";
    context.Response.Headers["Link"] = "</reports/42.csv>; rel=\"alternate\"; type=\"text/csv\"";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "multiple_choices",
        ["message"] = "The report is available as JSON and as CSV",
    };
    return Results.Json(body, statusCode: 300);
}

app.Run();
