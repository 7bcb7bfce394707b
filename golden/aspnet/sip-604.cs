var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DoesNotExistAnywhere);

static IResult DoesNotExistAnywhere()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "does_not_exist_anywhere",
        ["message"] = "This user does not exist anywhere",
    };
    return Results.Json(body, statusCode: 404);
}

app.Run();
