from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.authentication_succeeded)
@require_safe
def authentication_succeeded(request):
    body = {
        "status": "authentication_succeeded",
        "message": "Authentication succeeded",
    }
    return JsonResponse(body, status=235)
