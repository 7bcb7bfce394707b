var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MandatoryExt);

static IResult MandatoryExt()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "mandatory_ext",
        ["message"] = "The server did not agree to a required extension",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
