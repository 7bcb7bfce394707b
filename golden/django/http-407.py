from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.proxy_authentication_required)
@require_safe
def proxy_authentication_required(request):
    # Not sent: Proxy-Authenticate: Basic realm="proxy.example.com" (hop-by-hop, PEP 3333)
    body = {
        "error": "proxy_authentication_required",
        "message": "The proxy requires valid credentials",
        "challenge": 'Basic realm="proxy.example.com"',
    }
    return JsonResponse(body, status=407)
