var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ParameterNotImplemented);

static IResult ParameterNotImplemented()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "parameter_not_implemented",
        ["message"] = "Command parameter not implemented",
    };
    return Results.Json(body, statusCode: 504);
}

app.Run();
