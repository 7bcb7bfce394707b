var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotFound);

static IResult NotFound()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "not_found",
        ["message"] = "No such user in this domain",
    };
    return Results.Json(body, statusCode: 404);
}

app.Run();
