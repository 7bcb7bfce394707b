var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FileActionNotTaken);

static IResult FileActionNotTaken()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "file_action_not_taken",
        ["message"] = "The file is not available at present: try again later",
    };
    return Results.Json(body, statusCode: 450);
}

app.Run();
