var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", IncompatibleProtocol);

static IResult IncompatibleProtocol()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "incompatible_protocol",
        ["message"] = "The target does not accept this version of HTTP",
    };
    return Results.Json(body, statusCode: 464);
}

app.Run();
