from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.proxy_authentication_required)
@require_safe
def proxy_authentication_required(request):
    # Not sent: Proxy-Authenticate: Digest realm="proxy.example.com", qop="auth", nonce="2b96e4f7c1d0835a", algorithm=SHA-256 (hop-by-hop, PEP 3333)
    body = {
        "error": "proxy_authentication_required",
        "message": "The proxy requires credentials",
        "challenge": 'Digest realm="proxy.example.com", qop="auth", nonce="2b96e4f7c1d0835a", algorithm=SHA-256',
    }
    return JsonResponse(body, status=407)
