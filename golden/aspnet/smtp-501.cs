var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SyntaxErrorInParameters);

static IResult SyntaxErrorInParameters()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "syntax_error_in_parameters",
        ["message"] = "The parameters or arguments of the command are malformed",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
