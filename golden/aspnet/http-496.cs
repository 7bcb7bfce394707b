var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SslCertificateRequired);

static IResult SslCertificateRequired()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "ssl_certificate_required",
        ["message"] = "A client certificate is required",
    };
    return Results.Json(body, statusCode: 496);
}

app.Run();
