var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SystemType);

static IResult SystemType()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "system_type",
        ["message"] = "The system type is UNIX",
        ["system"] = "UNIX",
    };
    return Results.Json(body, statusCode: 215);
}

app.Run();
