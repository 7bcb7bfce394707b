from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def proxy_authentication_required(request):
    # Not sent: Proxy-Authenticate: Digest realm="proxy.example.com", qop="auth", nonce="2b96e4f7c1d0835a", algorithm=SHA-256 (hop-by-hop, PEP 3333)
    body = {
        "error": "proxy_authentication_required",
        "message": "The proxy requires credentials",
        "challenge": 'Digest realm="proxy.example.com", qop="auth", nonce="2b96e4f7c1d0835a", algorithm=SHA-256',
    }
    return JsonResponse(body, status=407)


urlpatterns = [
    path("endpoint", proxy_authentication_required),
]
