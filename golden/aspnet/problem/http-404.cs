var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotFound);

static IResult NotFound()
{
    var body = new Dictionary<string, object?>
    {
        ["type"] = "about:blank",
        ["title"] = "Not Found",
        ["status"] = 404,
        ["detail"] = "No resource was found at this URI",
    };
    return Results.Json(body, contentType: "application/problem+json", statusCode: 404);
}

app.Run();
