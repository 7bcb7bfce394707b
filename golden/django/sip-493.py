from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.undecipherable)
@require_safe
def undecipherable(request):
    body = {
        "error": "undecipherable",
        "message": "The server cannot decrypt the request body",
    }
    return JsonResponse(body, status=493)
