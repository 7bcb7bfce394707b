var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", CommandNotImplementedForParameter);

static IResult CommandNotImplementedForParameter()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "command_not_implemented_for_parameter",
        ["message"] = "The command is not implemented for this parameter",
    };
    return Results.Json(body, statusCode: 501);
}

app.Run();
