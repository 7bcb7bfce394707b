var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PageTypeUnknown);

static IResult PageTypeUnknown()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "page_type_unknown",
        ["message"] = "The page type is unknown",
    };
    return Results.Json(body, statusCode: 551);
}

app.Run();
