var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ParameterNotImplemented);

static IResult ParameterNotImplemented()
{
    var body = new Dictionary<string, object?>
    {
        ["type"] = "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
        ["title"] = "Parameter Not Implemented",
        ["status"] = 504,
        ["detail"] = "Command parameter not implemented",
    };
    return Results.Json(body, contentType: "application/problem+json", statusCode: 504);
}

app.Run();
