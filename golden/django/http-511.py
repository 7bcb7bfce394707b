from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.network_authentication_required)
@require_safe
def network_authentication_required(request):
    body = {
        "error": "network_authentication_required",
        "message": "Log in to this network before you use it",
        "login_url": "https://login.example.net/",
    }
    return JsonResponse(body, status=511)
