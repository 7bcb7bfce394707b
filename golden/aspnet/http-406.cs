var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotAcceptable);

static IResult NotAcceptable()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "not_acceptable",
        ["message"] = "No representation of the resource is acceptable to the client",
        ["available"] = new object?[]
        {
            "application/json",
            "text/csv",
        },
    };
    return Results.Json(body, statusCode: 406);
}

app.Run();
