from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unauthorized)
@require_safe
def unauthorized(request):
    body = {
        "error": "unauthorized",
        "message": "This server requires credentials",
        "challenge": 'Digest realm="example.com", qop="auth", nonce="7d1c0b5e9a3f4826", algorithm=SHA-256',
    }
    headers = {
        "WWW-Authenticate": 'Digest realm="example.com", qop="auth", nonce="7d1c0b5e9a3f4826", algorithm=SHA-256',
    }
    return JsonResponse(
        body,
        status=401,
        headers=headers,
    )
